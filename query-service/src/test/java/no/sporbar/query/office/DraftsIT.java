package no.sporbar.query.office;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

/** What somebody has begun is theirs alone, and there is an end to how much. */
class DraftsIT {
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");
    private static final String ID = "a".repeat(32);
    private static final Form FORM = Snapshot.form("receive-response");
    private static final Values TYPED =
            Values.of(Map.of("/respondent", "Bydel Grorud", "/privateName", "Kari Nordmann"));

    @Test
    void a_draft_comes_back_to_its_owner_without_what_is_about_a_person() {
        given(Facts.of("oslo").started("Oslo")).then(db -> {
            Drafts drafts = new Drafts(db.jdbc(), Clock.systemUTC());
            assertThat(drafts.keep("kari", ID, OSLO, FORM, TYPED)).isEqualTo(Drafts.Kept.YES);
            assertThat(drafts.one("kari", OSLO, ID).orElseThrow().values())
                    .isEqualTo(Values.of(Map.of("/respondent", "Bydel Grorud")));
            assertThat(drafts.of("kari", OSLO)).extracting(Draft::command).containsExactly("receive-response");
            assertThat(db.jdbc().queryForList("SELECT texts FROM office_draft", String.class))
                    .noneMatch(texts -> texts.contains("Nordmann"));
        });
    }

    @Test
    void nobody_else_sees_it_and_it_belongs_to_one_programme() {
        given(Facts.of("oslo").started("Oslo")).then(db -> {
            Drafts drafts = new Drafts(db.jdbc(), Clock.systemUTC());
            drafts.keep("kari", ID, OSLO, FORM, TYPED);
            assertThat(drafts.one("ola", OSLO, ID)).isEmpty();
            assertThat(drafts.of("ola", OSLO)).isEmpty();
            assertThat(drafts.one("kari", new ProgrammeId("bergen"), ID)).isEmpty();
            drafts.discard("ola", OSLO, ID);
            assertThat(drafts.one("kari", OSLO, ID)).isPresent();
            drafts.discard("kari", OSLO, ID);
            assertThat(drafts.one("kari", OSLO, ID)).isEmpty();
        });
    }

    @Test
    void there_is_an_end_to_how_many_and_how_much() {
        given(Facts.of("oslo").started("Oslo")).then(db -> {
            Drafts drafts = new Drafts(db.jdbc(), Clock.systemUTC());
            for (int i = 0; i < Drafts.MOST; i++) drafts.keep("mange", "%032x".formatted(i), OSLO, FORM, TYPED);
            assertThat(drafts.keep("mange", ID, OSLO, FORM, TYPED)).isEqualTo(Drafts.Kept.TOO_MANY);
            assertThat(drafts.keep("mange", "%032x".formatted(7), OSLO, FORM, TYPED))
                    .isEqualTo(Drafts.Kept.YES);
            Values large = Values.of(Map.of("/respondent", "x".repeat(140_000)));
            assertThat(drafts.keep("kari", ID, OSLO, FORM, large)).isEqualTo(Drafts.Kept.TOO_LARGE);
        });
    }
}
