package no.sporbar.command.store;

/**
 * What must be true of a stream at the moment of an append.
 *
 * @param tip the stream's last version, or {@link #EMPTY} where nothing may be recorded in it yet
 */
public record StreamCondition(String stream, long tip) {
    /** The tip of a stream that has no events. */
    public static final long EMPTY = -1;

    public StreamCondition {
        if (tip < EMPTY) throw new IllegalArgumentException(stream + " cannot have a tip " + tip);
    }
}
