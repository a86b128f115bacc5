package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, amounts and names as people write them. */
class TypedTextsTest {
    @ParameterizedTest
    @CsvSource({
        "15.4.2026, 2026-04-15",
        "1. mai 2026, 2026-05-01",
        "15 April 2026, 2026-04-15",
        "april 2026, 2026-04",
        "våren 2026, 2026-21",
        "sommaren 2026, 2026-22",
        "hausten 2026, 2026-23",
        "winter 2026, 2026-24",
        "2026, 2026",
        "2026-04-15, 2026-04-15",
        "2024-09-30/2024-11-15, 2024-09-30/2024-11-15",
        "fra våren 2026 til høsten 2027, 2026-21/2027-23",
        "30.9.2024 – 15.11.2024, 2024-09-30/2024-11-15",
        "snart, snart"
    })
    void a_date_is_read_as_it_is_written(String typed, String edtf) {
        assertThat(DateText.edtf(typed, "")).isEqualTo(edtf);
    }

    @Test
    void a_bare_year_is_narrowed_by_the_season_that_was_chosen_and_nothing_else_is() {
        assertThat(DateText.edtf("2026", "autumn")).isEqualTo("2026-23");
        assertThat(DateText.edtf("2026-04", "autumn")).isEqualTo("2026-04");
        assertThat(DateText.read("31.2.2026", "")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"10 000 000, 1000000000", "'1 250,50', 125050", "0, 0", "kr 5, 500"})
    void an_amount_is_read_in_ore(String typed, long ore) {
        assertThat(Kroner.inOre(typed)).isEqualTo(ore);
        assertThat(Kroner.inOre(Kroner.of(ore))).isEqualTo(ore);
    }

    @ParameterizedTest
    @CsvSource({
        "Bystyrets vedtak av årsplanen, bystyrets-vedtak-av-arsplanen",
        "«Ærlig» & øk. 2, aerlig-ok-2",
        "???, ''"
    })
    void a_title_suggests_an_id(String title, String id) {
        assertThat(Slug.of(title, Set.of())).isEqualTo(id);
    }

    @Test
    void an_id_that_is_taken_gets_a_number_and_a_long_one_ends_with_a_word() {
        assertThat(Slug.of("Sak", Set.of("sak", "sak-2"))).isEqualTo("sak-3");
        assertThat(Slug.of("en to tre fire fem seks syv åtte ni ti elleve tolv tretten", Set.of()))
                .isEqualTo("en-to-tre-fire-fem-seks-syv-atte-ni-ti-elleve");
    }
}
