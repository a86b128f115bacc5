package no.sporbar.command.importing;

/** A bundle that was not taken in, and why. Nothing of it was. */
public final class ImportRefusedException extends RuntimeException {
    ImportRefusedException(String why) {
        super(why);
    }

    ImportRefusedException(String why, Throwable cause) {
        super(why, cause);
    }
}
