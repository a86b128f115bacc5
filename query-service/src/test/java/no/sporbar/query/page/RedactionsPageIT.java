package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The redaction register as anybody reads it. */
class RedactionsPageIT {
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
    void it_lists_what_was_erased_when_by_whom_and_on_which_basis() {
        Document page = pages.page("/programmes/slettet/redactions");
        Element erasure = page.expectFirst("article#privatperson-1");
        assertThat(erasure.text())
                .contains("Personen privatperson-1")
                .contains("GDPR art. 17 nr. 1 bokstav a")
                .contains("Den registrerte ba om det")
                .contains("Registrert");
    }

    @Test
    void every_fact_that_it_concerns_is_one_step_away() {
        Document page = pages.page("/programmes/slettet/redactions");
        assertThat(page.select("main article ul a")).isNotEmpty().allSatisfy(link -> {
            String address = link.attr("href");
            String place = address.substring(address.indexOf('#') + 1);
            assertThat(pages.page(address.substring(0, address.indexOf('#'))).getElementById(place))
                    .isNotNull();
        });
    }

    @Test
    void where_nothing_was_erased_it_says_so_in_every_language() {
        for (String language : new String[] {"nb", "nn", "en"}) {
            Document page = pages.page("/programmes/tomt/redactions?lang=" + language);
            assertThat(page.select("main .empty p")).hasSize(2);
            assertThat(page.select("article")).isEmpty();
        }
    }
}
