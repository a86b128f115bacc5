package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void who_looks_at_the_past_stays_there() {
        Links links = new Links("", "oslo-bydelsprosjektet", 41L);
        assertThat(links.goals()).isEqualTo("/programmes/oslo-bydelsprosjektet/goals?asAt=41");
        assertThat(links.historyBefore("30")).isEqualTo("/programmes/oslo-bydelsprosjektet/history?asAt=41&before=30");
        assertThat(links.at(null).wholeHistory()).isEqualTo("/programmes/oslo-bydelsprosjektet?window=all");
    }

    @Test
    void who_looks_at_a_day_stays_there() {
        Links links = new Links("", "oslo", 41L, LocalDate.of(2028, 1, 1));
        assertThat(links.goals()).isEqualTo("/programmes/oslo/goals?asAt=41&effectiveOn=2028-01-01");
        assertThat(links.at(null).goals()).isEqualTo("/programmes/oslo/goals?effectiveOn=2028-01-01");
    }

    @Test
    void an_id_cannot_leave_its_place_in_the_address() {
        assertThat(new Links("/sporbar", "a/b?c", null).goal("../x y"))
                .isEqualTo("/sporbar/programmes/a%2Fb%3Fc/goals/..%2Fx%20y");
    }
}
