package no.sporbar.query.answer;

import java.io.OutputStream;

/** Writes answers as JSON where Spring does not do it: in filters, and in what is sent by itself. */
@FunctionalInterface
public interface AnswerWriter {
    /** Writes one value and closes the stream. */
    void write(Object answer, OutputStream to);
}
