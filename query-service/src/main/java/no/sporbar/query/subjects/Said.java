package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.Wording.ADOPTED;
import static no.sporbar.query.subjects.Said.Wording.CORRECTED;
import static no.sporbar.query.subjects.Said.Wording.IN_FORCE;
import static no.sporbar.query.subjects.Said.Wording.PROPOSED;
import static no.sporbar.query.subjects.Said.Wording.UNCHANGED;

import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What one event says of one thing.
 *
 * @param name what it is called from then on; null where that does not change
 * @param wording what becomes of its wording
 * @param text the wording, where the event has one
 * @param status where it stands from then on; null where that does not change
 * @param inPassing whether the event only mentions it: what is known already stays
 */
record Said(
        Subject subject,
        @Nullable String name,
        Wording wording,
        @Nullable String text,
        @Nullable String status,
        boolean inPassing) {

    /** What becomes of a wording. */
    enum Wording {
        UNCHANGED,
        PROPOSED,
        IN_FORCE,
        /** What was proposed is in force. */
        ADOPTED,
        /** The latest was never another than this. */
        CORRECTED
    }

    static Said named(Subject subject, @Nullable String name, @Nullable String status) {
        return new Said(subject, name, UNCHANGED, null, status, false);
    }

    static Said named(Subject subject, @Nullable String name) {
        return named(subject, name, null);
    }

    static Said proposed(Subject subject, @Nullable String text, @Nullable String status) {
        return new Said(subject, null, PROPOSED, text, status, false);
    }

    static Said inForce(Subject subject, String text, String status) {
        return new Said(subject, null, IN_FORCE, text, status, false);
    }

    static Said adopted(Subject subject, String status) {
        return new Said(subject, null, ADOPTED, null, status, false);
    }

    static Said corrected(Subject subject, @Nullable String text) {
        return new Said(subject, null, text == null ? UNCHANGED : CORRECTED, text, null, false);
    }

    static Said standing(Subject subject, String status) {
        return new Said(subject, null, UNCHANGED, null, status, false);
    }

    static Said mentioned(Subject subject, @Nullable String name, String status) {
        return new Said(subject, name, UNCHANGED, null, status, true);
    }

    /** The same with a name too. */
    Said called(String itsName) {
        return new Said(subject, itsName, wording, text, status, inPassing);
    }

    /** Whether a thing can be known by this alone: that it is there, and what it is called or how it is worded. */
    boolean begins() {
        return status != null && (name != null || text != null || inPassing);
    }

    /** The thing after it; null where it changes nothing. */
    @Nullable
    SubjectRow after(@Nullable SubjectRow row, Provenance provenance, Recorded recorded) {
        if (inPassing && row != null) return null;
        String before = row == null ? null : row.inForce();
        String waiting = row == null ? null : row.proposed();
        return new SubjectRow(
                subject,
                name != null || row == null ? name : row.name(),
                switch (wording) {
                    case UNCHANGED, PROPOSED -> before;
                    case IN_FORCE -> text;
                    case ADOPTED -> waiting != null ? waiting : before;
                    case CORRECTED -> waiting == null ? text : before;
                },
                switch (wording) {
                    case UNCHANGED -> waiting;
                    case PROPOSED -> text;
                    case IN_FORCE, ADOPTED -> null;
                    case CORRECTED -> waiting == null ? null : text;
                },
                status != null ? status : row == null ? "" : row.status(),
                provenance,
                recorded);
    }
}
