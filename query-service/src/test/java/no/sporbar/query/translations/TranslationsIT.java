package no.sporbar.query.translations;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerId;
import no.sporbar.events.Subject;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import no.sporbar.events.TranslationId;
import no.sporbar.events.TranslationLanguage;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.translations.TranslationRow.Status;
import org.junit.jupiter.api.Test;

class TranslationsIT {
    private static final String FIRST = "Gode tjenester";
    private static final String NOW = "Gode og mer effektive tjenester";

    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_translation_is_never_official_and_says_who_made_it_when() {
        given(oslo.started("Oslo"), oslo.goalProposed("mal-2", 2, FIRST), made("en", "goal/mal-2", FIRST))
                .then(db -> {
                    TranslationRow row = one(db, "en");
                    assertThat(row.official()).isFalse();
                    assertThat(row.outdated()).isFalse();
                    assertThat(row.translator()).isEqualTo("programkontoret");
                    assertThat(row.provenance().decidedOn()).hasToString("2025-01-16");
                    assertThat(row.language()).isEqualTo(TranslationLanguage.EN);
                    assertThat(row.original()).isEqualTo(FIRST);
                });
    }

    @Test
    void it_is_outdated_when_the_wording_has_changed_and_not_before() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-2", 2, FIRST),
                        made("en", "goal/mal-2", FIRST),
                        oslo.goalRevised("mal-2", NOW))
                .then(db -> {
                    assertThat(one(db, "en").outdated()).isTrue();
                    assertThat(translations(db)
                                    .list(db.at("oslo", "3"), Paging.first())
                                    .rows()
                                    .getFirst()
                                    .outdated())
                            .isFalse();
                });
    }

    @Test
    void the_wording_in_force_is_current_while_another_is_proposed() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-2", 2, FIRST),
                        oslo.goalAdopted("mal-2"),
                        oslo.goalRevised("mal-2", NOW),
                        made("en", "goal/mal-2", FIRST),
                        made("en-ny", "goal/mal-2", NOW),
                        oslo.goalAdopted("mal-2"))
                .then(db -> {
                    assertThat(translations(db)
                                    .one(db.at("oslo", "6"), "en")
                                    .orElseThrow()
                                    .outdated())
                            .isFalse();
                    assertThat(one(db, "en").outdated()).isTrue();
                    assertThat(one(db, "en-ny").outdated()).isFalse();
                });
    }

    @Test
    void a_replacement_follows_the_wording_and_the_earlier_one_stays() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-2", 2, FIRST),
                        made("en", "goal/mal-2", FIRST),
                        oslo.goalRevised("mal-2", NOW),
                        new TranslationReplaced(
                                oslo.programme(),
                                new TranslationId("en"),
                                NOW,
                                "Good and more efficient services",
                                "a translator",
                                "new wording",
                                Facts.CITED))
                .then(db -> {
                    TranslationRow row = one(db, "en");
                    assertThat(row.outdated()).isFalse();
                    assertThat(row.translator()).isEqualTo("a translator");
                    assertThat(row.reason()).isEqualTo("new wording");
                    assertThat(translations(db)
                                    .versions(db.now("oslo"), "en", Paging.first())
                                    .rows())
                            .extracting(TranslationRow::original)
                            .containsExactly(FIRST, NOW);
                });
    }

    @Test
    void a_withdrawn_one_stays_visible_and_is_not_compared() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-2", 2, FIRST),
                        made("en", "goal/mal-2", FIRST),
                        new TranslationWithdrawn(oslo.programme(), new TranslationId("en"), "misleading", Facts.CITED))
                .then(db -> {
                    assertThat(one(db, "en").status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(one(db, "en").reason()).isEqualTo("misleading");
                    assertThat(one(db, "en").text()).isEqualTo("Services");
                    assertThat(one(db, "en").outdated()).isNull();
                });
    }

    @Test
    void of_a_text_beside_the_name_nothing_is_said() {
        EnablerNamed enabler = new EnablerNamed(
                oslo.programme(), new EnablerId("ledelse"), "Ledelse", "God ledelse trengs.", Facts.CITED);
        given(
                        oslo.started("Oslo"),
                        enabler,
                        made("navn", "enabler/ledelse", "Ledelse"),
                        made("tekst", "enabler/ledelse", "God ledelse trengs."))
                .then(db -> {
                    assertThat(one(db, "navn").outdated()).isFalse();
                    assertThat(one(db, "tekst").outdated()).isNull();
                });
    }

    @Test
    void those_of_one_thing_are_found() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-1", 1, FIRST),
                        oslo.goalProposed("mal-2", 2, NOW),
                        made("a", "goal/mal-1", FIRST),
                        made("b", "goal/mal-2", NOW),
                        made("c", "goal/mal-1", FIRST))
                .then(db -> assertThat(translations(db)
                                .list(db.now("oslo"), Map.of("subject", "goal/mal-1"), Paging.first())
                                .rows())
                        .extracting(row -> row.id().value())
                        .containsExactly("a", "c"));
    }

    private TranslationMade made(String id, String subject, String original) {
        return new TranslationMade(
                oslo.programme(),
                new TranslationId(id),
                Subject.parse(subject),
                TranslationLanguage.EN,
                original,
                "Services",
                "programkontoret",
                Facts.CITED);
    }

    private static TranslationRow one(QueryDatabase db, String id) {
        return translations(db).one(db.now("oslo"), id).orElseThrow();
    }

    private static Translations translations(QueryDatabase db) {
        Subjects subjects = new Subjects(db.jdbc(), new SubjectProjection());
        return new Translations(db.jdbc(), new TranslationProjection(), subjects);
    }
}
