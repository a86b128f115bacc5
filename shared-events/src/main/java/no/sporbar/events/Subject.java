package no.sporbar.events;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one named thing of a programme, whatever its kind: {@code goal/mal-1}, {@code question/horing/2}. On the
 * wire it is that text.
 *
 * @param id the thing's id, or for a part the id of the thing it is a part of
 * @param part which part, for kinds that have one: the number of a question or a point, the id of a criterion or a measure
 */
public record Subject(Kind kind, String id, @Nullable String part) {
    /** What a reference looks like, as a regular expression that JSON Schema understands too. */
    public static final String PATTERN = "^[a-z-]+/[a-z0-9-]{1,64}(/[^\\s/]{1,64})?$";

    private static final Pattern PART = Pattern.compile("^[^\\s/]{1,64}$");
    private static final Pattern SHAPE = Pattern.compile("^([a-z-]+)/([a-z0-9-]{1,64})(?:/([^\\s/]{1,64}))?$");

    /** The kinds of thing that can be referred to. The text of each is a contract. */
    public enum Kind {
        ALTERNATIVE("alternative", AlternativeId::new),
        APPROVAL("approval", ApprovalId::new),
        BASELINE("baseline", BaselineId::new, "milestone-plan", false),
        BRIEFING("briefing", BriefingId::new),
        BUDGET("budget", BudgetId::new),
        CONDITION("condition", ConditionId::new),
        CONSULTATION("consultation", ConsultationId::new),
        CRITERION("criterion", MilestoneId::new, "milestone-plan", true),
        DECISION("decision", DecisionId::new),
        ENABLER("enabler", EnablerId::new),
        GOAL("goal", GoalId::new),
        IMPACT_ASSESSMENT("impact-assessment", ImpactAssessmentId::new),
        INITIATIVE("initiative", InitiativeId::new),
        MEASURE("measure", ServiceAreaId::new, "service-area", true),
        MILESTONE("milestone", MilestoneId::new, "milestone-plan", false),
        OFFICE("office", OfficeId::new),
        PERIOD("period", PeriodId::new, "milestone-plan", false),
        PERSON("person", PersonId::new, "personal-data", false),
        POINT("point", DecisionId::new, "decision", true),
        PRINCIPLE("principle", PrincipleId::new),
        PROGRAMME("programme", ProgrammeId::new),
        QUESTION("question", ConsultationId::new, "consultation", true),
        RESPONSE("response", ResponseId::new),
        RISK("risk", RiskId::new),
        SERVICE_AREA("service-area", ServiceAreaId::new),
        SOURCE("source", SourceId::new),
        SUGGESTION("suggestion", SuggestionId::new),
        SUPERIOR_GOAL("superior-goal", SuperiorGoalId::new),
        TASK("task", TaskId::new),
        TRACK("track", TrackId::new),
        TRANSLATION("translation", TranslationId::new),
        UNIT("unit", UnitId::new);

        private final String text;
        private final Function<String, Identifier> identifier;
        private final String stream;
        private final boolean part;

        Kind(String text, Function<String, Identifier> identifier) {
            this(text, identifier, text, false);
        }

        Kind(String text, Function<String, Identifier> identifier, String stream, boolean part) {
            this.text = text;
            this.identifier = identifier;
            this.stream = stream;
            this.part = part;
        }

        /** Whether a reference of this kind names a part of a thing. */
        public boolean isPart() {
            return part;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Subject {
        if (kind.isPart() != (part != null)) throw new InvalidValueException("subject.malformed", kind + "/" + id);
        if (part != null && !PART.matcher(part).matches()) throw new InvalidValueException("subject.malformed", part);
        kind.identifier.apply(id);
    }

    /** A whole thing. */
    public static Subject of(Kind kind, Identifier id) {
        return new Subject(kind, id.value(), null);
    }

    /** A part of a thing. */
    public static Subject of(Kind kind, Identifier id, String part) {
        return new Subject(kind, id.value(), part);
    }

    /**
     * Reads the text form; {@link #toString} gives it back.
     *
     * @throws InvalidValueException {@code subject.malformed}, {@code identifier.malformed}
     */
    public static Subject parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) throw new InvalidValueException("subject.malformed", text);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.text.equals(shape.group(1)))
                .findFirst()
                .map(kind -> new Subject(kind, shape.group(2), shape.group(3)))
                .orElseThrow(() -> new InvalidValueException("subject.malformed", text));
    }

    /** The stream in which the thing's facts are. */
    public StreamId stream(ProgrammeId programme) {
        return switch (kind) {
            case PROGRAMME -> StreamId.of(kind.stream, new ProgrammeId(id));
            case BASELINE, CRITERION, MILESTONE, PERIOD -> StreamId.of(kind.stream, programme);
            default -> StreamId.of(kind.stream, programme, kind.identifier.apply(id));
        };
    }

    /** The text form, which is also how it is stored. */
    @Override
    public String toString() {
        return part == null ? kind + "/" + id : kind + "/" + id + "/" + part;
    }
}
