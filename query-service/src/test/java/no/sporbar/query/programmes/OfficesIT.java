package no.sporbar.query.programmes;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.sporbar.events.BodyId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.OfficeId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficesIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void everybody_who_held_an_office_stays_with_it() {
        given(
                        oslo.started("Oslo"),
                        takenUp("leder", "Den første", "2019-10-23"),
                        left("2023-10-25"),
                        takenUp("leder", "Den andre", "2023-10-25"))
                .then(db -> {
                    OfficeRow now = offices(db).one(db.now("oslo"), "leder").orElseThrow();
                    assertThat(now.holder()).isEqualTo("Den andre");
                    assertThat(now.holders())
                            .extracting(term -> term.holder() + " " + term.since() + " " + term.until())
                            .containsExactly("Den første 2019-10-23 2023-10-25", "Den andre 2023-10-25 null");
                    assertThat(now.holders().getFirst().reason()).isEqualTo("nytt byråd");
                    OfficeRow vacant =
                            offices(db).one(db.at("oslo", "3"), "leder").orElseThrow();
                    assertThat(vacant.holder()).isNull();
                    assertThat(vacant.change()).isEqualTo("left");
                    assertThat(vacant.reason()).isEqualTo("nytt byråd");
                    assertThat(offices(db)
                                    .versions(db.now("oslo"), "leder", Paging.first())
                                    .rows())
                            .extracting(OfficeRow::holder)
                            .containsExactly("Den første", null, "Den andre");
                });
    }

    @Test
    void who_held_an_office_on_a_day_is_known_to_the_day() {
        given(
                        oslo.started("Oslo"),
                        takenUp("leder", "Den første", "2019-10-23"),
                        left("2023-10-24"),
                        takenUp("leder", "Den andre", "2023-10-25"))
                .then(db -> {
                    assertThat(heldOn(db, "2019-10-22")).isEmpty();
                    assertThat(heldOn(db, "2019-10-23")).containsExactly("Den første yes");
                    assertThat(heldOn(db, "2023-10-24")).containsExactly("Den første yes");
                    assertThat(heldOn(db, "2023-10-25")).containsExactly("Den andre yes");
                    assertThat(heldOn(db, "2099-01-01")).containsExactly("Den andre yes");
                });
    }

    @Test
    void where_the_dates_are_imprecise_the_answer_is_too() {
        given(
                        oslo.started("Oslo"),
                        takenUp("leder", "Den første", "2019"),
                        left("2023-23"),
                        takenUp("leder", "Den andre", "2023-23"))
                .then(db -> {
                    assertThat(heldOn(db, "2019-06-01")).containsExactly("Den første possibly");
                    assertThat(heldOn(db, "2020-01-01")).containsExactly("Den første yes");
                    assertThat(heldOn(db, "2023-10-25")).containsExactly("Den første possibly", "Den andre possibly");
                    assertThat(heldOn(db, "2024-01-01")).containsExactly("Den andre yes");
                    assertThat(heldOn(db, "2022")).containsExactly("Den første yes");
                    assertThat(heldOn(db, "2023")).containsExactly("Den første possibly", "Den andre possibly");
                });
    }

    @Test
    void only_the_offices_of_the_body_that_is_asked_about_are_named() {
        given(
                        oslo.started("Oslo"),
                        takenUp("leder", "Den første", "2019"),
                        new OfficeTakenUp(
                                oslo.programme(),
                                new OfficeId("ordforer"),
                                "Ordfører",
                                Facts.CITY_COUNCIL,
                                "Den tredje",
                                ImpreciseDate.parse("2019"),
                                Facts.CITED))
                .then(db -> {
                    assertThat(holders(db, Facts.CITY_COUNCIL)).containsExactly("Ordfører Den tredje");
                    assertThat(holders(db, Facts.CITY_GOVERNMENT)).containsExactly("Byrådsleder Den første");
                    assertThat(holders(db, null)).containsExactly("Byrådsleder Den første", "Ordfører Den tredje");
                });
    }

    private OfficeTakenUp takenUp(String office, String holder, String since) {
        return new OfficeTakenUp(
                oslo.programme(),
                new OfficeId(office),
                "Byrådsleder",
                Facts.CITY_GOVERNMENT,
                holder,
                ImpreciseDate.parse(since),
                Facts.CITED);
    }

    private OfficeLeft left(String until) {
        return new OfficeLeft(
                oslo.programme(), new OfficeId("leder"), ImpreciseDate.parse(until), "nytt byråd", Facts.CITED);
    }

    private static Stream<String> heldOn(QueryDatabase db, String on) {
        return offices(db).heldOn(db.now("oslo"), null, ImpreciseDate.parse(on)).stream()
                .map(holder -> holder.holder() + " " + holder.held());
    }

    private static Stream<String> holders(QueryDatabase db, @Nullable BodyId body) {
        return offices(db).heldOn(db.now("oslo"), body, ImpreciseDate.parse("2020")).stream()
                .map(holder -> holder.title() + " " + holder.holder());
    }

    private static Offices offices(QueryDatabase db) {
        return new Offices(db.jdbc(), new OfficeProjection(), new Programmes(db.jdbc(), new ProgrammeProjection()));
    }
}
