package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * Names one stream of events: its kind, its programme and, where a programme has several of the kind, which one. The kind
 * stands first in the text so that a goal and a principle of one name can never share a stream.
 */
public record StreamId(
        String kind, ProgrammeId programme, @Nullable Identifier local) {
    /** The only stream of its kind in a programme, such as its milestone plan. */
    public static StreamId of(String kind, ProgrammeId programme) {
        return new StreamId(kind, programme, null);
    }

    /** One of several streams of its kind in a programme, such as a goal. */
    public static StreamId of(String kind, ProgrammeId programme, Identifier local) {
        return new StreamId(kind, programme, local);
    }

    /** The stored form: {@code kind:programme} or {@code kind:programme/local}. */
    @Override
    public String toString() {
        return local == null ? kind + ":" + programme : kind + ":" + programme + "/" + local.value();
    }
}
