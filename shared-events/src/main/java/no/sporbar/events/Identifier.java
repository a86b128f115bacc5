package no.sporbar.events;

import java.util.regex.Pattern;

/**
 * A name that people choose once and addresses use for ever: lower-case letters a–z, digits and single words joined by
 * hyphens, at most 64 characters. On the wire it is a plain JSON string.
 */
public sealed interface Identifier
        permits AlternativeId,
                AudienceId,
                BaselineId,
                BodyId,
                BriefingId,
                BudgetId,
                ChangeId,
                ConditionId,
                ConfirmationId,
                ConsultationId,
                CriterionId,
                DecisionId,
                EnablerId,
                GoalId,
                GuidanceId,
                ImpactAssessmentId,
                InitiativeId,
                MeasureId,
                MilestoneId,
                OfficeId,
                PeriodId,
                PersonId,
                PrincipleId,
                ProgrammeId,
                ResponseId,
                RiskId,
                ServiceAreaId,
                SourceId,
                SuggestionId,
                SuperiorGoalId,
                TaskId,
                TrackId,
                TranslationId,
                UnitId {
    /** What an identifier looks like, as a regular expression that JSON Schema understands too. */
    String PATTERN = "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$";

    /** The identifier as text. */
    String value();

    /** Refuses anything that is not an identifier with {@code identifier.malformed}. */
    static void check(String value) {
        if (!Shape.COMPILED.matcher(value).matches()) throw new InvalidValueException("identifier.malformed", value);
    }

    /** Holds the compiled pattern, since an interface cannot keep it to itself. */
    final class Shape {
        private static final Pattern COMPILED = Pattern.compile(PATTERN);

        private Shape() {}
    }
}
