package no.sporbar.events;

/**
 * One recorded fact of a programme. Facts are never changed or deleted; a later fact may correct, replace or withdraw an
 * earlier one. When and by whom it was recorded stands in the ledger entry around it, not in the fact.
 */
public sealed interface DomainEvent
        permits AlternativeEvent,
                ApprovalEvent,
                BriefingEvent,
                BudgetEvent,
                ConditionEvent,
                ConfirmationEvent,
                ConsultationEvent,
                DecisionEvent,
                EnablerEvent,
                GoalEvent,
                ImpactAssessmentEvent,
                InitiativeEvent,
                MilestonePlanEvent,
                OfficeEvent,
                PersonalDataEvent,
                PrincipleEvent,
                ProgrammeEvent,
                ResponseEvent,
                RiskEvent,
                ServiceAreaEvent,
                SourceEvent,
                SuggestionEvent,
                SuperiorGoalEvent,
                TaskEvent,
                TrackEvent,
                TranslationEvent,
                UnitEvent {
    /** The programme that the fact belongs to. */
    ProgrammeId programme();

    /** When it was decided, from when it applies, and what it rests on. */
    Provenance provenance();

    /** The stream that the fact is part of. */
    StreamId stream();
}
