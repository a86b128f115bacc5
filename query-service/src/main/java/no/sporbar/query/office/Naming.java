package no.sporbar.query.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Authority;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** What the fields that name things name: which kind of thing, whether it is there already, and what a body must be able to do. */
final class Naming {
    static final String BODY = "body";
    static final String AUDIENCE = "audience";
    static final String CHANGE = "change";
    static final String GUIDANCE = "guidance";

    /** A field that names a thing that is there, by its name or by its place in a command. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("superiorGoal", "superior-goal"),
            Map.entry("goal", "goal"),
            Map.entry("operationalisedBy", "goal"),
            Map.entry("principle", "principle"),
            Map.entry("replacement", "principle"),
            Map.entry("milestone", "milestone"),
            Map.entry("predecessor", "milestone"),
            Map.entry("period", "period"),
            Map.entry("criterion", "criterion"),
            Map.entry("baseline", "baseline"),
            Map.entry("source", "source"),
            Map.entry("plan", "source"),
            Map.entry("decision", "decision"),
            Map.entry("point", "point"),
            Map.entry("consultation", "consultation"),
            Map.entry("question", "question"),
            Map.entry("audience", AUDIENCE),
            Map.entry("response", "response"),
            Map.entry("responses", "response"),
            Map.entry("suggestion", "suggestion"),
            Map.entry("into", "suggestion"),
            Map.entry("track", "track"),
            Map.entry("with", "track"),
            Map.entry("condition", "condition"),
            Map.entry("alternative", "alternative"),
            Map.entry("change", CHANGE),
            Map.entry("task", "task"),
            Map.entry("unit", "unit"),
            Map.entry("from", "unit"),
            Map.entry("successors", "unit"),
            Map.entry("area", "service-area"),
            Map.entry("assessment", "impact-assessment"),
            Map.entry("briefing", "briefing"),
            Map.entry("budget", "budget"),
            Map.entry("enabler", "enabler"),
            Map.entry("risk", "risk"),
            Map.entry("initiative", "initiative"),
            Map.entry("office", "office"),
            Map.entry("translation", "translation"),
            Map.entry("guidance", GUIDANCE),
            Map.entry("body", BODY),
            Map.entry("proposedBy", BODY),
            Map.entry("adoptedBy", BODY),
            Map.entry("grantedBy", BODY),
            Map.entry("recommendedBy", BODY),
            Map.entry("recommendedTo", BODY),
            Map.entry("resolvedBy", BODY),
            Map.entry("by", BODY));

    /** Fields below the first level, or beside the thing that a command is about, that name something new. */
    private static final Set<String> NEW = Set.of(
            "add-body/body/id",
            "start-programme/bodies/id",
            "resolve-decision/points/guidance/id",
            "propose-unit-change/to/unit",
            "propose-unit-change/change",
            "add-criterion/criterion",
            "sketch-measure/measure",
            "invite-audience/audience",
            "require-track-assessment/assessment",
            "require-alternative-assessment/assessment");

    private static final List<Kind> STATEMENTS = List.of(Kind.GOAL, Kind.PRINCIPLE);

    private static final Map<String, List<Kind>> REFERENCES = Map.of(
            "evidence", List.of(Kind.DECISION, Kind.IMPACT_ASSESSMENT, Kind.BRIEFING, Kind.CONSULTATION),
            "work", List.of(Kind.TRACK, Kind.MILESTONE, Kind.PERIOD),
            "at", List.of(Kind.MILESTONE),
            "of", List.of(Kind.TRACK, Kind.ALTERNATIVE, Kind.DECISION, Kind.GOAL, Kind.PRINCIPLE),
            "about",
                    List.of(Kind.GOAL, Kind.PRINCIPLE, Kind.TRACK, Kind.ALTERNATIVE, Kind.MILESTONE, Kind.SERVICE_AREA),
            "bearsOn",
                    List.of(
                            Kind.GOAL,
                            Kind.PRINCIPLE,
                            Kind.TRACK,
                            Kind.ALTERNATIVE,
                            Kind.MILESTONE,
                            Kind.UNIT,
                            Kind.TASK));

    private static final Map<String, List<Kind>> REFERENCES_IN = Map.of(
            "recommend-decision/points/effects/subject",
                    List.of(Kind.GOAL, Kind.PRINCIPLE, Kind.CONDITION, Kind.ALTERNATIVE, Kind.BUDGET),
            "resolve-decision/points/effects/subject",
                    List.of(Kind.GOAL, Kind.PRINCIPLE, Kind.CONDITION, Kind.ALTERNATIVE, Kind.BUDGET),
            "dispose-of-suggestion/effects/subject", STATEMENTS,
            "make-translation/subject",
                    List.of(
                            Kind.GOAL,
                            Kind.PRINCIPLE,
                            Kind.MILESTONE,
                            Kind.PERIOD,
                            Kind.DECISION,
                            Kind.POINT,
                            Kind.TRACK),
            "confirm-assumption/about", List.copyOf(EnumSet.complementOf(EnumSet.of(Kind.PERSON))));

    private Naming() {}

    /**
     * What a field names, as its place is in a command: names joined by a slash, without numbers.
     *
     * @return null where it names something new, or nothing that there is a list of
     */
    static @Nullable String thing(String command, String place) {
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (isNew(command, place)) return null;
        if (name.equals("tally") || name.equals("person")) return null;
        return THINGS.get(name);
    }

    /** Whether a field names something that the command makes. */
    static boolean isNew(String command, String place) {
        boolean own = CommandTable.of(command)
                .filter(line -> line.isNew() && line.field().equals(place))
                .isPresent();
        return own || NEW.contains(command + "/" + place);
    }

    /** The kinds of thing that a reference may name. */
    static List<Kind> kinds(String command, String place) {
        List<Kind> here = REFERENCES_IN.get(command + "/" + place);
        return here != null ? here : REFERENCES.getOrDefault(place.substring(place.lastIndexOf('/') + 1), STATEMENTS);
    }

    /** What a body must have the authority to do to stand in that field; null for nothing. */
    static @Nullable Authority authority(String field) {
        return switch (field) {
            case "adoptedBy", "grantedBy", "resolvedBy" -> Authority.ADOPT;
            case "recommendedBy" -> Authority.RECOMMEND;
            default -> null;
        };
    }
}
