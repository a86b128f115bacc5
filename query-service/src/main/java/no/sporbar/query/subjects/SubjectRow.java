package no.sporbar.query.subjects;

import java.util.Objects;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One named thing, whatever its kind. Earlier names and wordings stand in the earlier versions of the row.
 *
 * @param name what it is called, or what it says in short; absent for what has only a wording
 * @param inForce its official wording, to the letter
 * @param proposed a wording that was put forward and is not in force
 * @param status where it stands, in a word of its kind, such as {@code adopted}
 * @param provenance what that rests on
 */
public record SubjectRow(
        Subject subject,
        @Nullable String name,
        @Nullable String inForce,
        @Nullable String proposed,
        String status,
        Provenance provenance,
        Recorded recorded) {

    /** Whether it has the same name, and the same wording last put forward. */
    boolean isCalledLike(SubjectRow other) {
        return Objects.equals(name, other.name) && Objects.equals(latestWording(), other.latestWording());
    }

    private @Nullable String latestWording() {
        return proposed != null ? proposed : inForce;
    }

    /** What to show where there is room for one line. */
    public String label() {
        if (name != null) return name;
        if (inForce != null) return inForce;
        if (proposed != null) return proposed;
        return subject.part() == null ? subject.id() : subject.part();
    }
}
