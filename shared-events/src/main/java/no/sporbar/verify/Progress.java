package no.sporbar.verify;

import java.util.Locale;

/** Tells somebody who waits how far a long check has come. It may be called as often as one likes, from one thread at a time. */
public interface Progress {
    /**
     * So much of so much is done.
     *
     * @param what is being done, in plain words of {@link #language}
     */
    void at(String what, long done, long total);

    /** The language in which everything is said: nb, nn or en. */
    Locale language();

    /** Says nothing to anybody. */
    static Progress silent(Locale language) {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public Locale language() {
                return language;
            }
        };
    }
}
