package no.sporbar.query.projection;

import org.jspecify.annotations.Nullable;

/** One row of one programme. */
record Key(String programme, String id) {
    /** As a record's own, which is found by way of method handles: a rebuild asks for tens of millions. */
    @Override
    public int hashCode() {
        return 31 * programme.hashCode() + id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Key key && id.equals(key.id) && programme.equals(key.programme);
    }
}
