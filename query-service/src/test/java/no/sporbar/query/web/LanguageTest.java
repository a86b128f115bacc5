package no.sporbar.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO,nb;q=0.9,en;q=0.8 | NB",
                "no | NB",
                "nn-NO,nn;q=0.9,nb;q=0.5 | NN",
                "en-US,en;q=0.5 | EN",
                "de-DE,de;q=0.9,en;q=0.3 | EN",
                "en;q=0.2,nn;q=0.7 | NN",
                "de-DE | NB",
                "* | NB",
            })
    void the_browsers_first_language_that_we_speak_is_used(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "en;q=abc", "\u0000", "a-very-long-language-tag-that-is-none"})
    void a_malformed_header_gives_bokmål(String header) {
        assertThat(Language.accepted(header)).isEqualTo(Language.NB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "nb<script>", "../etc"})
    void a_code_that_we_do_not_speak_is_no_language(String code) {
        assertThat(Language.of(code)).isEmpty();
    }

    @Test
    void any_other_locale_is_answered_in_bokmål() {
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.NB);
    }
}
