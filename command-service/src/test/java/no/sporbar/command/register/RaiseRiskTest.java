package no.sporbar.command.register;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.register.RiskCommand.RaiseRisk;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.Proposer;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class RaiseRiskTest {
    private static final RiskId BPA = new RiskId("bpa-enheten");
    private static final String TEXT = "Bestillerenheten for BPA må ikke bli forsinket";
    private static final Proposer AGENCIES = new Proposer("flere etater", null);
    private static final Proposer GOVERNMENT = new Proposer("Byrådet", BYRADET);

    private final Scenario risk = Scenario.usual()
            .in(Situation.usual()
                    .knowing(new MilestonePlanned(PROGRAMME, new MilestoneId("iverksetting"), "I", null, cited())));

    @Test
    void a_risk_names_who_pointed_it_out_and_what_it_bears_on() {
        risk.when(raise(List.of(AGENCIES, GOVERNMENT), "milestone/iverksetting"))
                .thenRecorded(new RiskRaised(
                        PROGRAMME,
                        BPA,
                        RiskKind.CONSTRAINT,
                        TEXT,
                        List.of(AGENCIES, GOVERNMENT),
                        List.of(Subject.parse("milestone/iverksetting")),
                        cited()));
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        risk.when(raise(List.of(AGENCIES, new Proposer("Noen", NOBODY)), "milestone/iverksetting"))
                .thenRefused("body.unknown", NOBODY);
    }

    @Test
    void it_bears_on_nothing_that_is_not_there() {
        risk.when(raise(List.of(AGENCIES), "milestone/valget")).thenRefused("subject.unknown", "milestone/valget");
        risk.when(raise(List.of(AGENCIES), "track/a")).thenRefused("subject.unknown", "track/a");
    }

    private static RaiseRisk raise(List<Proposer> by, String bearsOn) {
        return new RaiseRisk(PROGRAMME, BPA, RiskKind.CONSTRAINT, TEXT, by, List.of(Subject.parse(bearsOn)), cited());
    }
}
