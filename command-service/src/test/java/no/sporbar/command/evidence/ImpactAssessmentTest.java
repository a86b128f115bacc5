package no.sporbar.command.evidence;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.assumed;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.citing;
import static no.sporbar.command.rules.Oslo.decision;

import no.sporbar.command.evidence.ImpactAssessmentCommand.CorrectImpactAssessment;
import no.sporbar.command.evidence.ImpactAssessmentCommand.DeliverImpactAssessment;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class ImpactAssessmentTest {
    private static final ImpactAssessmentId KLIMA = new ImpactAssessmentId("klima");
    private static final String SAKEN = "decision/videre-utredning";
    private static final String FUNN = "Ingen konsekvenser for klima og miljø";

    private final Scenario assessment = Scenario.usual().in(Situation.usual().knowing(decision(VEDTAKET)));

    @Test
    void it_is_delivered_with_a_source() {
        assessment.when(deliver(FUNN, SAKEN, cited())).thenRecorded(delivered(FUNN));
    }

    @Test
    void an_assumption_is_not_an_assessment() {
        assessment.when(deliver(FUNN, SAKEN, assumed())).thenRefused("assessment.without-source", KLIMA);
    }

    @Test
    void the_source_must_be_registered() {
        assessment.when(deliver(FUNN, SAKEN, citing("ukjent"))).thenRefused("citation.unknown-source", "ukjent");
    }

    @Test
    void what_it_is_of_must_be_there() {
        assessment.when(deliver(FUNN, "goal/mal-9", cited())).thenRefused("subject.unknown", "goal/mal-9");
    }

    @Test
    void delivering_it_again_changes_nothing() {
        assessment.given(delivered(FUNN)).when(deliver(FUNN, SAKEN, cited())).thenNothingHappens();
        assessment
                .given(delivered("Ingen følger"), corrected(FUNN))
                .when(deliver("Ingen følger", SAKEN, cited()))
                .thenNothingHappens();
    }

    @Test
    void another_assessment_of_the_same_id_is_refused() {
        assessment
                .given(delivered(FUNN))
                .when(deliver("Store konsekvenser", SAKEN, cited()))
                .thenRefused("assessment.id-taken", KLIMA);
    }

    @Test
    void a_slip_in_what_it_found_is_put_right() {
        assessment.given(delivered("Ingen følger")).when(correct(FUNN)).thenRecorded(corrected(FUNN));
    }

    @Test
    void what_it_already_says_changes_nothing() {
        assessment
                .given(delivered("Ingen følger"), corrected(FUNN))
                .when(correct(FUNN))
                .thenNothingHappens();
    }

    @Test
    void what_was_not_delivered_is_not_corrected() {
        assessment.when(correct(FUNN)).thenRefused("assessment.unknown", KLIMA);
    }

    @Test
    void an_unknown_programme_is_refused() {
        assessment
                .in(Situation.usual().withoutProgramme())
                .when(deliver(FUNN, SAKEN, cited()))
                .thenRefused("programme.unknown");
    }

    private static DeliverImpactAssessment deliver(String finding, String of, Provenance provenance) {
        return new DeliverImpactAssessment(
                PROGRAMME, KLIMA, Impact.CLIMATE_AND_ENVIRONMENT, Subject.parse(of), finding, provenance);
    }

    private static ImpactAssessmentDelivered delivered(String finding) {
        return new ImpactAssessmentDelivered(
                PROGRAMME, KLIMA, Impact.CLIMATE_AND_ENVIRONMENT, Subject.parse(SAKEN), finding, cited());
    }

    private static CorrectImpactAssessment correct(String finding) {
        return new CorrectImpactAssessment(PROGRAMME, KLIMA, finding, "feil ord", "se saken", cited());
    }

    private static ImpactAssessmentCorrected corrected(String finding) {
        return new ImpactAssessmentCorrected(PROGRAMME, KLIMA, finding, "feil ord", "se saken", cited());
    }
}
