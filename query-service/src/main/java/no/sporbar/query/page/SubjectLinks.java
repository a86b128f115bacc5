package no.sporbar.query.page;

import static java.util.Objects.requireNonNullElse;

import no.sporbar.events.Subject;

/** Where each named thing of a programme is shown: its own page, its place on one, or its trace where it has neither. */
record SubjectLinks(Links links) {
    String to(Subject subject) {
        String id = subject.id();
        String part = requireNonNullElse(subject.part(), "");
        return switch (subject.kind()) {
            case GOAL -> links.goal(id);
            case PRINCIPLE -> links.principle(id);
            case DECISION -> links.decisionPage(id);
            case POINT -> links.point(id, part);
            case CONSULTATION -> links.consultation(id);
            case QUESTION -> links.question(id, part);
            case MILESTONE, CRITERION -> links.milestone(id);
            case PERIOD -> links.overviewAt("period-" + id);
            case TRACK -> links.overviewAt("track-" + id);
            case UNIT, TASK, ALTERNATIVE -> links.organisationAt(subject.kind() + "-" + id);
            case PROGRAMME -> links.overview();
            case PERSON -> links.redactions();
            case APPROVAL,
                    BASELINE,
                    BRIEFING,
                    BUDGET,
                    CONDITION,
                    ENABLER,
                    IMPACT_ASSESSMENT,
                    INITIATIVE,
                    MEASURE,
                    OFFICE,
                    RESPONSE,
                    RISK,
                    SERVICE_AREA,
                    SOURCE,
                    SUGGESTION,
                    SUPERIOR_GOAL,
                    TRANSLATION -> links.trace(subject);
        };
    }
}
