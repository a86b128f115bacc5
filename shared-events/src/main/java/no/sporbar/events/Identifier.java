package no.sporbar.events;

/**
 * A name that people choose once and addresses use for ever: lower-case letters a–z, digits and single words joined by
 * hyphens, at most 64 characters. On the wire it is a plain JSON string.
 */
public sealed interface Identifier
        permits AlternativeId,
                ApprovalId,
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
        if (!Shape.fits(value)) throw new InvalidValueException("identifier.malformed", value);
    }

    /** What the pattern says, in a loop: identifiers are checked many times for each fact that is read. */
    final class Shape {
        private static final int LONGEST = 64;

        private Shape() {}

        private static boolean fits(String value) {
            int length = value.length();
            if (length == 0 || length > LONGEST || value.charAt(0) == '-' || value.charAt(length - 1) == '-')
                return false;
            for (int i = 0; i < length; i++) if (!fits(value.charAt(i))) return false;
            return true;
        }

        private static boolean fits(char c) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        }
    }
}
