package no.sporbar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EverSaidTest {
    private final EverSaid said = new EverSaid();

    @Test
    void each_word_of_all_versions_is_kept_once() {
        said.add(Words.named("Mål 1", null).and("Gode tjenester", null));
        said.add(Words.named("Mål 1", null).and("Gode og nære tjenester", "Gode tjenester"));
        assertThat(said.names().split(" ")).containsExactlyInAnyOrder("Mål", "1");
        assertThat(said.texts().split(" ")).containsExactlyInAnyOrder("Gode", "og", "nære", "tjenester");
    }

    @Test
    void however_many_versions_there_are_their_words_are_kept_and_not_their_texts() {
        String[] texts = IntStream.range(0, 1_000).mapToObj(i -> "utkast " + i).toArray(String[]::new);
        said.add(Words.NONE.and(texts));
        assertThat(said.texts().split(" ")).hasSize(1_001).doesNotHaveDuplicates();
    }

    @Test
    void what_postgres_has_no_text_for_is_between_words() {
        said.add(Words.NONE.and("en\u0000to\ttre\n fire", "half\uD83D and \uDE00half", "hel \uD83D\uDE00"));
        assertThat(said.texts().split(" "))
                .containsExactlyInAnyOrder("en", "to", "tre", "fire", "half", "and", "hel", "\uD83D\uDE00");
    }

    @Test
    void no_more_is_kept_than_an_index_takes() {
        char[] word = new char[150_000];
        Arrays.fill(word, 'a');
        said.add(Words.NONE.and(new String(word), "b" + new String(word)));
        assertThat(said.texts()).hasSizeLessThan(200_001);
    }

    @Test
    void a_version_without_words_says_nothing() {
        said.add(Words.named(null, "").and((String) null));
        assertThat(said.isEmpty()).isTrue();
    }
}
