package no.sporbar.verify;

import java.io.IOException;

/** Which kind of source an argument means. */
final class LogSources {
    private LogSources() {}

    static LogSource open(String where) throws IOException {
        throw new IOException("cannot open " + where);
    }
}
