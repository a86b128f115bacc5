package no.sporbar.query.consultations;

import static no.sporbar.events.Disposition.PARTLY;
import static no.sporbar.events.Disposition.REJECTED;
import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sporbar.events.Disposition;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.SuggestionRow.Disposed;
import no.sporbar.query.consultations.SuggestionRow.Status;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.redactions.PersonalFactProjection;
import no.sporbar.query.redactions.RedactionProjection;
import no.sporbar.query.redactions.Redactions;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class SuggestionsIT {
    private final Facts oslo = Facts.of("oslo");
    private final Hearing hearing = Hearing.of("ekstern-horing");

    @Test
    void a_suggestion_waits_until_it_is_said_what_became_of_it() {
        given(oslo.started("Oslo"), hearing.suggested("a", "goal/mal-2"), hearing.disposed("a", REJECTED))
                .then(db -> {
                    SuggestionRow waiting = row(db, "2", "a");
                    assertThat(waiting.status()).isEqualTo(Status.MADE);
                    assertThat(waiting.disposition()).isNull();
                    assertThat(waiting.by().getFirst().name()).isEqualTo("Bydel Grorud");
                    assertThat(waiting.responses()).hasSize(1);
                    SuggestionRow row = row(db, "3", "a");
                    assertThat(row.status()).isEqualTo(Status.DISPOSED);
                    assertThat(row.reason()).isEqualTo("fordi");
                    assertThat(disposition(row)).isEqualTo(REJECTED);
                });
    }

    @Test
    void another_disposition_takes_the_place_of_the_first_and_both_stay() {
        DispositionEffect effect = new DispositionEffect(Subject.parse("goal/mal-2"), "bærekraftige tjenester");
        given(
                        oslo.started("Oslo"),
                        hearing.suggested("a", "goal/mal-2"),
                        hearing.disposed("a", REJECTED),
                        hearing.disposed("a", PARTLY, effect))
                .then(db -> {
                    SuggestionRow row = row(db, "4", "a");
                    assertThat(disposition(row)).isEqualTo(PARTLY);
                    assertThat(row.dispositions())
                            .extracting(Disposed::disposition)
                            .containsExactly(REJECTED, PARTLY);
                    assertThat(row.dispositions().getLast().effects()).containsExactly(effect);
                });
    }

    @Test
    void what_is_merged_split_or_withdrawn_stays_visible() {
        given(
                        oslo.started("Oslo"),
                        hearing.suggested("a", "goal/mal-2"),
                        hearing.suggested("b", "goal/mal-2"),
                        hearing.suggested("c", "goal/mal-2"),
                        hearing.merged("a", "b"),
                        hearing.split("b", "a", "c"),
                        hearing.takenBack("c"))
                .then(db -> {
                    assertThat(row(db, "7", "a").status()).isEqualTo(Status.MERGED);
                    assertThat(row(db, "7", "a").mergedInto()).hasToString("b");
                    assertThat(row(db, "7", "b").status()).isEqualTo(Status.SPLIT);
                    assertThat(row(db, "7", "b").splitInto())
                            .extracting(Object::toString)
                            .containsExactly("a", "c");
                    assertThat(row(db, "7", "c").status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(row(db, "7", "c").reason()).isEqualTo("ombestemt");
                });
    }

    @Test
    void a_correction_says_what_was_wrong_and_leaves_the_rest() {
        given(
                        oslo.started("Oslo"),
                        hearing.suggested("a", "goal/mal-2"),
                        hearing.disposed("a", REJECTED),
                        hearing.reworded("a", "bærekraft"))
                .then(db -> {
                    SuggestionRow row = row(db, "4", "a");
                    assertThat(row.text()).isEqualTo("bærekraft");
                    assertThat(row.wording()).isNull();
                    assertThat(row.wrong()).isEqualTo("skrivefeil");
                    assertThat(row.status()).isEqualTo(Status.DISPOSED);
                    assertThat(disposition(row)).isEqualTo(REJECTED);
                });
    }

    @Test
    void those_about_one_thing_are_asked_for() {
        given(
                        oslo.started("Oslo"),
                        hearing.suggested("a", "goal/mal-2"),
                        hearing.suggested("b", "goal/mal-1"),
                        hearing.suggested("c", "question/ekstern-horing/2"),
                        hearing.suggested("d", "goal/mal-2"))
                .then(db -> {
                    assertThat(about(db, "goal/mal-2", "5")).containsExactly("a", "d");
                    assertThat(about(db, "goal/mal-2", "4")).containsExactly("a");
                    assertThat(about(db, "question/ekstern-horing/2", "5")).containsExactly("c");
                    assertThat(about(db, "goal/mal", "5")).isEmpty();
                });
    }

    private static Disposition disposition(SuggestionRow row) {
        assertThat(row.disposition()).isNotNull();
        return row.disposition().disposition();
    }

    @Test
    void a_private_name_is_answered_for_until_it_is_erased() {
        Personal name = new Personal(new PersonId("p-1"), "a".repeat(64));
        given(oslo.started("Oslo"), hearing.opened(), hearing.suggestedBy("kort", name), hearing.erased(name.person()))
                .then(db -> {
                    assertThat(row(db, "3", "kort").privateName()).isEqualTo(name);
                    assertThat(row(db, "3", "kort").erased()).isFalse();
                    assertThat(row(db, "4", "kort").erased()).isTrue();
                });
    }

    private static List<String> about(QueryDatabase db, String about, String asAt) {
        return suggestions(db).list(db.at("oslo", asAt), Map.of("about", about), Paging.first()).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    private static SuggestionRow row(QueryDatabase db, String asAt, String id) {
        return suggestions(db).one(db.at("oslo", asAt), id).orElseThrow();
    }

    private static Suggestions suggestions(QueryDatabase db) {
        return new Suggestions(
                db.jdbc(),
                new SuggestionProjection(),
                new Redactions(db.jdbc(), new RedactionProjection(), new PersonalFactProjection()));
    }
}
