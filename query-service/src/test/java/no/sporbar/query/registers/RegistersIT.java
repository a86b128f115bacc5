package no.sporbar.query.registers;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;
import no.sporbar.events.EnablerId;
import no.sporbar.events.GoalId;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.events.InitiativeId;
import no.sporbar.events.MeasureId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.SuperiorGoalId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistersIT {
    private static final Provenance P = Facts.CITED;

    private final Facts oslo = Facts.of("oslo");
    private final ProgrammeId programme = oslo.programme();

    @Test
    void an_enabler_keeps_every_version_of_its_record_and_stays_visible_when_it_is_withdrawn() {
        EnablerId id = new EnablerId("ledelse");
        given(
                        oslo.started("Oslo"),
                        new EnablerNamed(programme, id, "Leddelse", "på alle nivåer", P),
                        new EnablerCorrected(programme, id, "Ledelse", "en d for mye", "står slik i saken", P),
                        new EnablerWithdrawn(programme, id, "slått sammen", P))
                .then(db -> {
                    Enablers enablers = new Enablers(db.jdbc(), new EnablerProjection());
                    EnablerRow now = enablers.one(db.now("oslo"), "ledelse").orElseThrow();
                    assertThat(now.name()).isEqualTo("Ledelse");
                    assertThat(now.description()).isEqualTo("på alle nivåer");
                    assertThat(now.ended()).isTrue();
                    assertThat(enablers.list(db.now("oslo"), Paging.first()).rows())
                            .containsExactly(now);
                    assertThat(enablers.versions(db.now("oslo"), "ledelse", Paging.first())
                                    .rows())
                            .extracting(row -> said(row.change(), row.wrong(), row.reason(), row.ended()))
                            .containsExactly(
                                    "named null null false",
                                    "corrected en d for mye står slik i saken false",
                                    "withdrawn null slått sammen true");
                });
    }

    @Test
    void a_service_area_has_its_measures_in_the_order_they_were_sketched_each_with_its_own_basis() {
        ServiceAreaId id = new ServiceAreaId("bolig");
        Provenance later = new Provenance(
                P.decidedOn(), null, new Facts(programme).started("x").seasons().basis());
        given(
                        oslo.started("Oslo"),
                        new ServiceAreaSelected(programme, id, "Boligomradet", P),
                        new MeasureSketched(programme, id, new MeasureId("z"), "Samle tildelingen", later),
                        new MeasureSketched(programme, id, new MeasureId("a"), "Flere boliger", P),
                        new ServiceAreaCorrected(programme, id, "Boligområdet", "å manglet", "står slik", P),
                        new ServiceAreaWithdrawn(programme, id, "utredes for seg", P))
                .then(db -> {
                    ServiceAreas areas = new ServiceAreas(db.jdbc(), new ServiceAreaProjection());
                    ServiceAreaRow sketched =
                            areas.one(db.at("oslo", "3"), "bolig").orElseThrow();
                    assertThat(sketched.change()).isEqualTo("measure-sketched");
                    assertThat(sketched.provenance()).isEqualTo(P);
                    assertThat(sketched.measures().getFirst().provenance()).isEqualTo(later);
                    ServiceAreaRow now = areas.one(db.now("oslo"), "bolig").orElseThrow();
                    assertThat(now.name()).isEqualTo("Boligområdet");
                    assertThat(now.ended()).isTrue();
                    assertThat(now.measures())
                            .extracting(measure -> measure.id() + " " + measure.text())
                            .containsExactly("z Samle tildelingen", "a Flere boliger");
                    assertThat(areas.versions(db.now("oslo"), "bolig", Paging.first())
                                    .rows())
                            .extracting(row -> said(row.change(), row.wrong(), row.reason(), row.ended()))
                            .containsExactly(
                                    "selected null null false",
                                    "measure-sketched null null false",
                                    "measure-sketched null null false",
                                    "corrected å manglet står slik false",
                                    "withdrawn null utredes for seg true");
                });
    }

    @Test
    void the_goals_above_the_programme_come_by_number_with_their_plan_and_the_goals_below() {
        SuperiorGoalId five = new SuperiorGoalId("a-5");
        SuperiorGoalId one = new SuperiorGoalId("b-1");
        given(
                        oslo.started("Oslo"),
                        new SuperiorGoalRegistered(
                                programme, five, 5, "En god by", new SourceId("plan"), List.of(new GoalId("mal-1")), P),
                        new SuperiorGoalRegistered(programme, one, 1, "En trygg by", null, null, P),
                        new SuperiorGoalCorrected(programme, five, "En bedre by", "feil ord", "står slik", P))
                .then(db -> {
                    SuperiorGoals goals = new SuperiorGoals(db.jdbc(), new SuperiorGoalProjection());
                    assertThat(goals.list(db.now("oslo"), Paging.first()).rows())
                            .extracting(row -> row.number() + " " + row.wording() + " " + row.plan() + " "
                                    + row.operationalisedBy())
                            .containsExactly("1 En trygg by null null", "5 En bedre by plan [mal-1]");
                    assertThat(goals.one(db.at("oslo", "3"), "a-5")
                                    .orElseThrow()
                                    .wording())
                            .isEqualTo("En god by");
                    SuperiorGoalRow corrected = goals.one(db.now("oslo"), "a-5").orElseThrow();
                    assertThat(said(corrected.change(), corrected.wrong(), corrected.reason(), false))
                            .isEqualTo("corrected feil ord står slik false");
                });
    }

    @Test
    void an_initiative_stays_visible_when_it_no_longer_has_to_be_coordinated_with() {
        InitiativeId id = new InitiativeId("effektivisering");
        given(
                        oslo.started("Oslo"),
                        new InitiativeRegistered(
                                programme, id, "Effektiviseringsprogrammet", "på byrådsavdelingsnivå", P),
                        new InitiativeEnded(programme, id, "programmet er ferdig", P))
                .then(db -> {
                    Initiatives initiatives = new Initiatives(db.jdbc(), new InitiativeProjection());
                    InitiativeRow before = initiatives
                            .one(db.at("oslo", "2"), "effektivisering")
                            .orElseThrow();
                    assertThat(before.ended()).isFalse();
                    InitiativeRow now =
                            initiatives.one(db.now("oslo"), "effektivisering").orElseThrow();
                    assertThat(now.name()).isEqualTo("Effektiviseringsprogrammet");
                    assertThat(now.coordination()).isEqualTo("på byrådsavdelingsnivå");
                    assertThat(said(now.change(), null, now.reason(), now.ended()))
                            .isEqualTo("ended null programmet er ferdig true");
                });
    }

    @Test
    void a_risk_names_who_raised_it_and_what_it_bears_on_also_when_it_is_closed() {
        RiskId id = new RiskId("bpa");
        List<Proposer> by = List.of(new Proposer("flere", null), new Proposer("Byrådet", Facts.CITY_GOVERNMENT));
        List<Subject> on = List.of(Subject.parse("milestone/ikraft"));
        given(
                        oslo.started("Oslo"),
                        new RiskRaised(programme, id, RiskKind.CONSTRAINT, "BPA må ikke bli forsinke", by, on, P),
                        new RiskCorrected(programme, id, "BPA må ikke bli forsinket", "t manglet", "står slik", P),
                        new RiskClosed(programme, id, "enheten er på plass", P))
                .then(db -> {
                    Risks risks = new Risks(db.jdbc(), new RiskProjection());
                    RiskRow now = risks.one(db.now("oslo"), "bpa").orElseThrow();
                    assertThat(now.kind()).isEqualTo(RiskKind.CONSTRAINT);
                    assertThat(now.text()).isEqualTo("BPA må ikke bli forsinket");
                    assertThat(now.raisedBy()).isEqualTo(by);
                    assertThat(now.bearsOn()).isEqualTo(on);
                    assertThat(risks.versions(db.now("oslo"), "bpa", Paging.first())
                                    .rows())
                            .extracting(row -> said(row.change(), row.wrong(), row.reason(), row.ended()))
                            .containsExactly(
                                    "raised null null false",
                                    "corrected t manglet står slik false",
                                    "closed null enheten er på plass true");
                });
    }

    private static String said(String change, @Nullable String wrong, @Nullable String reason, boolean ended) {
        return change + " " + wrong + " " + reason + " " + ended;
    }
}
