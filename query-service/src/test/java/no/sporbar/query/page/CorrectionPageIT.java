package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A slip that was put right does not look like a political change. */
class CorrectionPageIT {
    private static ProgrammePages pages;

    @BeforeAll
    static void start() {
        pages = ProgrammePages.start();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void a_correction_is_shown_in_other_words_and_with_another_look_than_a_revision() {
        Document page = pages.page("/programmes/rettet/goals/mal-1");
        Element correction = page.select(".step").get(2);
        assertThat(correction.hasClass("step-corrected")).isTrue();
        assertThat(correction.expectFirst("h3").text()).startsWith("Retting:");
        assertThat(correction.text())
                .contains("Slik det sto registrert Gode tjenster", "Slik det skal stå Gode tjenester")
                .contains("Hva som var feil et ord manglet", "Hvordan feilen er kjent står slik i saken")
                .contains("ingenting må vedtas på nytt")
                .doesNotContain("Før", "Etter", "Begrunnelse");
        assertThat(correction.select("del").text()).isEqualTo("fjernet: tjenster");
        Element revision = page.select(".step").get(3);
        assertThat(revision.hasClass("step-corrected")).isFalse();
        assertThat(revision.expectFirst("h3").text()).startsWith("Endring:");
        assertThat(revision.text())
                .contains("Før Gode tjenester", "Etter Bedre tjenester", "Begrunnelse after the hearing")
                .doesNotContain("Hva som var feil", "vedtas på nytt");
    }

    @Test
    void a_goal_is_still_adopted_after_a_correction() {
        Document page = pages.page("/programmes/rettet/goals/mal-1?asAt=" + afterTheCorrection());
        assertThat(page.select(".now .tag").text()).isEqualTo("Vedtatt");
        assertThat(page.select(".now .wordings dd").text()).isEqualTo("Gode tjenester");
        assertThat(page.select(".now").text()).contains("Vedtatt av Bystyret", "Siste steg: Retting");
    }

    private static String afterTheCorrection() {
        String shown = pages.page("/programmes/rettet/goals/mal-1")
                .select(".step")
                .get(2)
                .select("a")
                .attr("href");
        return shown.substring(shown.lastIndexOf('=') + 1);
    }
}
