package no.sporbar.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+47 22 00 00 00",
                "-1+cmd|' /C calc'!A0",
                "- et strekpunkt",
                "@SUM(A1:A2)",
                "\t=1+1",
                "\rx",
                "\nx",
                "  =1+1",
                "＝1+1",
                "=HYPERLINK(\"http://example.org\";\"x\")\nnext line"
            })
    void what_would_begin_like_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(InertText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gode tjenester", "-12", "-12.5", "-12,5", "2026-21", "a=b", "'=1", " ", "«Mer»"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(InertText.of(text)).isEqualTo(text);
    }
}
