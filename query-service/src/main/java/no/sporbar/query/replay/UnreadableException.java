package no.sporbar.query.replay;

import java.io.IOException;

/** What a source shows beside its log is not of the form that was agreed. */
public final class UnreadableException extends IOException {
    UnreadableException(String what) {
        super(what);
    }
}
