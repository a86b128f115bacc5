package no.sporbar.query.programmes;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.DatedHistory;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammesIT {
    private final Facts oslo = Facts.of("oslo");
    private final Facts bergen = Facts.of("bergen");

    @Test
    void a_rename_keeps_the_earlier_name() {
        given(oslo.started("Bydelsprosjektet"), oslo.renamed("Bydelsreformen")).then(db -> {
            assertThat(programmes(db).one(db.now("oslo")).name()).isEqualTo("Bydelsreformen");
            assertThat(programmes(db).one(db.at("oslo", "1")).name()).isEqualTo("Bydelsprosjektet");
            assertThat(programmes(db).versions(db.now("oslo")))
                    .extracting(ProgrammeRow::name)
                    .containsExactly("Bydelsprosjektet", "Bydelsreformen");
        });
    }

    @Test
    void the_list_shows_the_programmes_that_had_started() {
        given(oslo.started("Oslo"), bergen.started("Bergen"), oslo.renamed("Oslo igjen"))
                .then(db -> {
                    assertThat(names(db, null)).containsExactly("Bergen", "Oslo igjen");
                    assertThat(names(db, "2")).containsExactly("Bergen", "Oslo");
                    assertThat(names(db, "1")).containsExactly("Oslo");
                });
    }

    @Test
    void a_programme_that_does_not_apply_yet_on_a_day_is_left_out_and_said_to_be_so() {
        DomainEvent later = DatedHistory.from(LocalDate.of(2028, 1, 1), bergen.started("Bergen"));
        given(oslo.started("Oslo"), later, DatedHistory.from(LocalDate.of(2028, 1, 1), oslo.renamed("Nye Oslo")))
                .then(db -> {
                    var eve = db.moments().overall(null, "2027-12-31");
                    assertThat(programmes(db).list(eve, Paging.first()).rows())
                            .extracting(ProgrammeRow::name)
                            .containsExactly("Oslo");
                    assertThat(programmes(db).versions(db.on("oslo", "2027-12-31")))
                            .hasSize(1);
                    assertThat(programmes(db).versions(db.on("oslo", "2028-01-01")))
                            .hasSize(2);
                    assertThatThrownBy(() -> programmes(db).one(db.on("bergen", "2027-12-31")))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo("programme.not-in-effect"));
                    assertThat(programmes(db).one(db.on("bergen", "2028-01-01")).name())
                            .isEqualTo("Bergen");
                });
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        given(oslo.started("Oslo"), bergen.started("Bergen")).then(db -> {
            var first = programmes(db).list(db.moments().overall(null), new Paging(null, 1));
            assertThat(first.rows()).extracting(ProgrammeRow::name).containsExactly("Bergen");
            var second = programmes(db).list(db.moments().overall(null), new Paging(first.next(), 1));
            assertThat(second.rows()).extracting(ProgrammeRow::name).containsExactly("Oslo");
            assertThat(second.next()).isNull();
        });
    }

    @Test
    void the_set_up_follows_what_was_changed_and_keeps_what_it_was() {
        BodyId sagene = new BodyId("bydel-sagene");
        Months quarter = new Months(1, 3);
        SeasonPolicy seasons = new SeasonPolicy(quarter, quarter, quarter, quarter, Facts.CITED.basis());
        given(
                        oslo.started("Oslo"),
                        new ProgrammeBodyAdded(
                                oslo.programme(), new Body(sagene, "Bydel Sagene", List.of()), Facts.CITED),
                        new ProgrammeAuthoritiesChanged(
                                oslo.programme(),
                                Facts.CITY_GOVERNMENT,
                                List.of(Authority.ADOPT),
                                "nytt reglement",
                                Facts.CITED),
                        new ProgrammeSeasonsChanged(oslo.programme(), seasons, "avklart", Facts.CITED))
                .then(db -> {
                    ProgrammeRow now = programmes(db).one(db.now("oslo"));
                    assertThat(now.seasons()).isEqualTo(seasons);
                    assertThat(now.bodies())
                            .extracting(body -> body.id() + " " + body.authorities())
                            .containsExactly("bystyret [adopt]", "byradet [adopt]", "bydel-sagene []");
                    assertThat(programmes(db).one(db.at("oslo", "2")).bodies())
                            .extracting(body -> body.id() + " " + body.authorities())
                            .containsExactly("bystyret [adopt]", "byradet [recommend]", "bydel-sagene []");
                    assertThat(programmes(db).versions(db.now("oslo")))
                            .extracting(row -> row.change() + " " + row.reason())
                            .containsExactly(
                                    "started null",
                                    "body-added null",
                                    "authorities-changed nytt reglement",
                                    "seasons-changed avklart");
                });
    }

    private static List<String> names(QueryDatabase db, @Nullable String asAt) {
        return programmes(db).list(db.moments().overall(asAt), Paging.first()).rows().stream()
                .map(ProgrammeRow::name)
                .toList();
    }

    private static Programmes programmes(QueryDatabase db) {
        return new Programmes(db.jdbc(), new ProgrammeProjection());
    }
}
