package no.sporbar.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.query.changes.WordDifference.Change;
import no.sporbar.query.changes.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void a_word_that_was_changed_is_removed_and_added_where_it_stood() {
        assertThat(shown("Mer enhetlig styringsstruktur", "Mer helhetlig styringsstruktur"))
                .isEqualTo("Mer[- enhetlig][+ helhetlig] styringsstruktur");
    }

    @Test
    void words_before_a_full_stop_are_the_same_words() {
        assertThat(shown("Saken tas til orientering.", "Saken tas til orientering nå."))
                .isEqualTo("Saken tas til orientering[+ nå].");
    }

    @Test
    void a_hyphen_that_binds_words_belongs_to_them() {
        assertThat(shown("tjeneste-, og budsjettansvar", "tjeneste- og budsjettansvar"))
                .isEqualTo("tjeneste-[-,] og budsjettansvar");
    }

    @Test
    void equal_wordings_have_no_difference() {
        assertThat(WordDifference.between("Gode og mer effektive tjenester", "Gode og mer effektive tjenester"))
                .extracting(Part::change)
                .containsOnly(Change.KEPT);
    }

    @Test
    void very_long_wordings_are_shown_whole() {
        String old = "gammel ".repeat(2000);
        String now = "ny ".repeat(2000);
        assertThat(WordDifference.between(old, now))
                .extracting(Part::change)
                .containsExactly(Change.REMOVED, Change.ADDED);
    }

    private static String shown(String old, String now) {
        List<Part> parts = WordDifference.between(old, now);
        return parts.stream()
                .map(part -> switch (part.change()) {
                    case KEPT -> part.space() + part.text();
                    case REMOVED -> "[-" + part.space() + part.text() + "]";
                    case ADDED -> "[+" + part.space() + part.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
