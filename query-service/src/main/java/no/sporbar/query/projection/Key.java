package no.sporbar.query.projection;

import org.jspecify.annotations.Nullable;

/** One row of one programme. */
record Key(String programme, String id) {
    /** By the id, which tells apart nearly all that are in one map; a rebuild asks for millions of them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Key key && id.equals(key.id) && programme.equals(key.programme);
    }
}
