package no.sporbar.command.evidence;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.evidence.BriefingCommand.CancelBriefing;
import no.sporbar.command.evidence.BriefingCommand.HoldBriefing;
import no.sporbar.command.evidence.BriefingCommand.PlanBriefing;
import no.sporbar.command.evidence.ImpactAssessmentCommand.CorrectImpactAssessment;
import no.sporbar.command.evidence.ImpactAssessmentCommand.DeliverImpactAssessment;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Basis;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BriefingId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;

class EvidenceProperties {
    private static final BriefingId BRIEFING = new BriefingId("host");
    private static final ImpactAssessmentId ASSESSMENT = new ImpactAssessmentId("klima");
    private static final Situation SITUATION = Situation.usual().knowing(Oslo.decision(Oslo.VEDTAKET));

    @Provide
    Arbitrary<List<BriefingCommand>> briefings() {
        Arbitrary<Provenance> on = AnyWish.provenance();
        Arbitrary<BriefingCommand> plan = Combinators.combine(
                        Arbitraries.of(BriefedParty.class).list().ofMaxSize(2),
                        subject().injectNull(0.7),
                        AnyWish.text(),
                        on)
                .as((parties, at, topic, p) -> new PlanBriefing(PROGRAMME, BRIEFING, parties, at, topic, p));
        Arbitrary<BriefingCommand> hold = Combinators.combine(
                        AnyWish.date(), AnyWish.text().injectNull(0.5), on)
                .as((date, summary, p) -> new HoldBriefing(PROGRAMME, BRIEFING, date, summary, p));
        Arbitrary<BriefingCommand> cancel =
                Combinators.combine(AnyWish.text(), on).as((why, p) -> new CancelBriefing(PROGRAMME, BRIEFING, why, p));
        return Arbitraries.oneOf(plan, plan, hold, cancel).list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<ImpactAssessmentCommand>> assessments() {
        Arbitrary<Provenance> on = AnyWish.provenance();
        Arbitrary<ImpactAssessmentCommand> deliver = Combinators.combine(
                        Arbitraries.of(Impact.class), subject(), AnyWish.text(), on)
                .as((impact, of, finding, p) ->
                        new DeliverImpactAssessment(PROGRAMME, ASSESSMENT, impact, of, finding, p));
        Arbitrary<ImpactAssessmentCommand> correct = Combinators.combine(AnyWish.text(), on)
                .as((finding, p) -> new CorrectImpactAssessment(PROGRAMME, ASSESSMENT, finding, "feil", "se saken", p));
        return Arbitraries.oneOf(deliver, correct).list().ofMaxSize(15);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_of_a_briefing_a_rule_answers(@ForAll("briefings") List<BriefingCommand> wishes) {
        assertThat(CoreLaws.play(Briefing.INITIAL, wishes, SITUATION).history())
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(event -> {
                    if (event instanceof BriefingPlanned e)
                        assertThat(e.parties()).isNotEmpty().doesNotHaveDuplicates();
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_of_an_assessment_a_rule_answers(
            @ForAll("assessments") List<ImpactAssessmentCommand> wishes) {
        assertThat(CoreLaws.play(ImpactAssessment.INITIAL, wishes, SITUATION).history())
                .filteredOn(ImpactAssessmentDelivered.class::isInstance)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(event -> assertThat(event.provenance().basis()).isInstanceOf(Basis.Citation.class));
    }

    private static Arbitrary<Subject> subject() {
        return Arbitraries.of("decision/videre-utredning", "goal/ukjent", "milestone/ukjent")
                .map(Subject::parse);
    }
}
