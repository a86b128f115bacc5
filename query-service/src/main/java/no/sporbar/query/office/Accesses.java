package no.sporbar.query.office;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of who has asked to see what is kept about persons, newest first; {@code next} leads to the part after. */
public record Accesses(List<Access> accesses, @Nullable Long next) {
    public Accesses {
        accesses = List.copyOf(accesses);
    }

    /** Somebody asked to see what is kept about a person. */
    public record Access(long number, Instant at, String actor, String programme, String person) {}

    /** Null where it is not what it should be. */
    static @Nullable Accesses of(Map<?, ?> said) {
        try {
            return new Accesses(
                    CommandJson.objects(said, "accesses").stream()
                            .map(Accesses::access)
                            .toList(),
                    CommandJson.number(said, "next"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Access access(Map<?, ?> said) {
        Long number = CommandJson.number(said, "number");
        return new Access(
                number == null ? 0 : number,
                Instant.parse(String.valueOf(said.get("at"))),
                String.valueOf(said.get("actor")),
                String.valueOf(said.get("programme")),
                String.valueOf(said.get("person")));
    }
}
