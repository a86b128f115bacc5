package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

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
    void an_id_cannot_leave_its_place_in_the_address() {
        assertThat(new Links("/sporbar", "a/b?c", null).goal("../x y"))
                .isEqualTo("/sporbar/programmes/a%2Fb%3Fc/goals/..%2Fx%20y");
    }
}
