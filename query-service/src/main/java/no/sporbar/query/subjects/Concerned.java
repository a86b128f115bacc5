package no.sporbar.query.subjects;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.InvalidValueException;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;

/** The thing that a command which waits for approval is about: that of its stream, or one of several in it. */
public final class Concerned {
    private static final List<Kind> SHARE_A_STREAM = List.of(Kind.MILESTONE, Kind.PERIOD, Kind.BASELINE);

    private Concerned() {}

    /** It; null where the command names no thing that can be referred to. */
    public static @Nullable Subject by(ApprovalRequested event) {
        String kind = event.concerns().substring(0, event.concerns().indexOf(':'));
        int slash = event.concerns().indexOf('/');
        if (kind.equals("milestone-plan")) return inPlan(EventJson.plain(event.body()));
        String id = slash < 0 ? event.programme().value() : event.concerns().substring(slash + 1);
        String named = kind.equals("personal-data") ? Kind.PERSON.toString() : kind;
        return Arrays.stream(Kind.values())
                .filter(each -> !each.isPart() && each.toString().equals(named))
                .findFirst()
                .flatMap(each -> subject(each, id))
                .orElse(null);
    }

    private static @Nullable Subject inPlan(Map<String, Object> body) {
        return SHARE_A_STREAM.stream()
                .filter(kind -> body.get(kind.toString()) instanceof String)
                .findFirst()
                .flatMap(kind -> subject(kind, String.valueOf(body.get(kind.toString()))))
                .orElse(null);
    }

    private static Optional<Subject> subject(Kind kind, String id) {
        try {
            return Optional.of(new Subject(kind, id, null));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
