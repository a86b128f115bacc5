package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortionTest {
    private static final List<String> SEVEN =
            IntStream.range(0, 7).mapToObj(n -> "sak-" + n).toList();

    @Test
    void a_list_begins_at_its_beginning_also_for_who_asks_for_a_row_that_is_not_there() {
        assertThat(portion(null)).isEqualTo(new Portion<>(SEVEN.subList(0, 3), 0, 7, null, "sak-3"));
        assertThat(portion("sak-8")).isEqualTo(portion(null));
    }

    @Test
    void any_row_leads_to_the_portion_that_it_is_in() {
        for (String row : SEVEN) assertThat(portion(row).rows()).contains(row);
        assertThat(portion("sak-4")).isEqualTo(new Portion<>(SEVEN.subList(3, 6), 3, 7, "sak-0", "sak-6"));
    }

    @Test
    void portion_by_portion_every_row_is_shown_once() {
        Portion<String> first = portion(null);
        Portion<String> second = portion(first.next());
        Portion<String> last = portion(second.next());
        assertThat(first.rows()).hasSize(3);
        assertThat(List.of(first, second, last)).flatMap(Portion::rows).isEqualTo(SEVEN);
        assertThat(last.next()).isNull();
        assertThat(last.beside("?from="::concat)).isEqualTo(new Portion.Beside(7, 7, 7, "?from=sak-3", null));
    }

    @Test
    void a_list_that_fits_has_nothing_beside_it_nor_has_an_empty_one() {
        assertThat(Portion.of(SEVEN, Function.identity(), "sak-6", 7).beside("?from="::concat))
                .isNull();
        Portion<String> empty = Portion.of(List.of(), Function.identity(), "sak-1", 3);
        assertThat(empty).isEqualTo(new Portion<String>(List.of(), 0, 0, null, null));
        assertThat(empty.beside("?from="::concat)).isNull();
    }

    private static Portion<String> portion(@Nullable String from) {
        return Portion.of(SEVEN, Function.identity(), from, 3);
    }
}
