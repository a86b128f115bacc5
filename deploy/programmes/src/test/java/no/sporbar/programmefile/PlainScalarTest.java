package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainScalarTest {
    @Test
    void whole_numbers_truth_values_and_nothing_are_what_they_look_like() {
        assertThat(PlainScalar.json("0")).isEqualTo(0L);
        assertThat(PlainScalar.json("-12")).isEqualTo(-12L);
        assertThat(PlainScalar.json("true")).isEqualTo(true);
        assertThat(PlainScalar.json("False")).isEqualTo(false);
        assertThat(PlainScalar.json("null")).isNull();
        assertThat(PlainScalar.json("~")).isNull();
        assertThat(PlainScalar.json("")).isNull();
    }

    @Test
    void what_other_readers_take_for_a_number_is_not_text_here_either() {
        assertThat(PlainScalar.json("1.5")).isEqualTo(1.5);
        assertThat(PlainScalar.json("007")).isEqualTo(7.0);
        assertThat(PlainScalar.json("1e3")).isEqualTo(1000.0);
        assertThat(PlainScalar.json("1234567890123456")).isInstanceOf(Double.class);
    }

    @Test
    void dates_yes_and_no_are_text() {
        for (String text :
                new String[] {"2026-04-15", "2026-21", "180/24", "/2026-21", "yes", "no", "on", "1_000", "1e999"})
            assertThat(PlainScalar.json(text)).isEqualTo(text);
    }
}
