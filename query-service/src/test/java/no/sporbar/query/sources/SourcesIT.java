package no.sporbar.query.sources;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class SourcesIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_registered_document_can_be_cited() {
        given(oslo.started("Oslo"), oslo.sourceRegistered("sak")).then(db -> {
            SourceRow row = sources(db).one(db.now("oslo"), "sak").orElseThrow();
            assertThat(row.title()).isEqualTo("Byrådssak 1/25");
            assertThat(row.sha256()).isEqualTo("a".repeat(64));
            assertThat(sources(db).list(db.now("oslo"), Paging.first()).rows()).containsExactly(row);
        });
    }

    @Test
    void a_correction_shows_what_was_wrong_and_keeps_the_earlier_record() {
        given(
                        oslo.started("Oslo"),
                        oslo.sourceRegistered("sak"),
                        new SourceCorrected(
                                oslo.programme(),
                                new SourceId("sak"),
                                "Byrådssak 2/25",
                                ImpreciseDate.parse("2025-01-16"),
                                "2/25",
                                null,
                                null,
                                "feil nummer",
                                "står på forsiden",
                                Facts.CITED))
                .then(db -> {
                    SourceRow now = sources(db).one(db.now("oslo"), "sak").orElseThrow();
                    assertThat(now.title()).isEqualTo("Byrådssak 2/25");
                    assertThat(now.caseNumber()).isEqualTo("2/25");
                    assertThat(now.sha256()).isNull();
                    assertThat(now.change()).isEqualTo("corrected");
                    assertThat(now.wrong()).isEqualTo("feil nummer");
                    assertThat(now.reason()).isEqualTo("står på forsiden");
                    assertThat(sources(db)
                                    .versions(db.now("oslo"), "sak", Paging.first())
                                    .rows())
                            .extracting(row -> row.change() + " " + row.title())
                            .containsExactly("registered Byrådssak 1/25", "corrected Byrådssak 2/25");
                });
    }

    private static Sources sources(QueryDatabase db) {
        return new Sources(db.jdbc(), new SourceProjection());
    }
}
