package no.sporbar.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.search.Found.Part;
import org.junit.jupiter.api.Test;

/** What was found is marked without markup, and what is asked is read with care. */
class MarkedTest {
    @Test
    void a_text_is_taken_apart_at_its_marks() {
        assertThat(Marked.parts("den \uE000nye\uE001 <b>strukturen\uE000"))
                .containsExactly(new Part("den ", false), new Part("nye", true), new Part(" <b>strukturen", false));
        assertThat(Marked.parts("")).isEmpty();
    }

    @Test
    void a_question_is_bounded_and_narrowed_by_kinds_that_there_are() {
        SearchQuery query = SearchQuery.of(
                " ny\u0000struktur ",
                new ProgrammeId("oslo"),
                List.of("goal", "", "goal", "point"),
                new Paging("25", 25));
        assertThat(query.words()).isEqualTo("ny struktur");
        assertThat(query.skip()).isEqualTo(25);
        assertThat(query.narrowed()).isEqualTo("'=oslo' & ( '/goal' | '/point' )");
        assertThatThrownBy(() -> SearchQuery.of("x", null, List.of("' | '"), Paging.first()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("search.kind"));
        assertThatThrownBy(() -> SearchQuery.of("x".repeat(201), null, List.of(), Paging.first()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("search.too-long"));
        assertThatThrownBy(() ->
                        SearchQuery.of("x", null, List.of(), new Paging(Integer.toString(SearchQuery.MOST + 1), 25)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("paging.after"));
    }
}
