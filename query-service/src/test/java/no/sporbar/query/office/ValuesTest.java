package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import no.sporbar.query.answer.Refusal;
import org.junit.jupiter.api.Test;

/** What a browser sends is kept by place, within bounds. */
class ValuesTest {
    @Test
    void only_what_has_the_name_of_a_place_is_taken() {
        Values values = Values.posted(Map.of("/goal", one("a"), "_csrf", one("secret"), "do", one("preview")));
        assertThat(values.texts()).isEqualTo(Map.of("/goal", "a"));
    }

    @Test
    void several_of_the_same_name_stand_line_by_line() {
        Values values = Values.posted(Map.of("/parties", new String[] {"unions", "safety-service"}));
        assertThat(values.linesAt("/parties")).containsExactly("unions", "safety-service");
    }

    @Test
    void without_an_item_those_after_it_move_up() {
        Values values = Values.of(Map.of("/l/#", "3", "/l/0/a", "x", "/l/1/a", "y", "/l/2/a", "z", "/lx/1/a", "other"));
        assertThat(values.withoutItem("/l", 1, 3).texts())
                .isEqualTo(Map.of("/l/#", "2", "/l/0/a", "x", "/l/1/a", "z", "/lx/1/a", "other"));
    }

    @Test
    void more_than_any_form_has_is_refused() {
        Map<String, String[]> many = new HashMap<>();
        for (int i = 0; i <= Values.MOST_FIELDS; i++) many.put("/" + i, one("x"));
        assertThatThrownBy(() -> Values.posted(many)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Values.posted(Map.of("/a", one("x".repeat(Values.MOST_TEXT)))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_list_has_no_more_items_than_anybody_needs_whatever_is_sent() {
        assertThat(Values.of(Map.of("/l/#", "2000000000")).countAt("/l")).isEqualTo(Values.MOST_ITEMS);
        assertThat(Values.of(Map.of("/l/#", "many")).countAt("/l")).isNull();
    }

    @Test
    void it_never_says_what_was_typed() {
        assertThat(Values.of(Map.of("/privateName", "Kari Nordmann")).toString())
                .doesNotContain("Kari");
    }

    private static String[] one(String text) {
        return new String[] {text};
    }
}
