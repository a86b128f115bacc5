package no.sporbar.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.sporbar.programmefile.ProgrammeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole programme from a file that somebody has on their own machine. */
@DisabledIfSystemProperty(named = "sporbar.sights", matches = "some", disabledReason = "looked at when asked")
@ExtendWith(OnScreen.Resolver.class)
class ImportE2E {
    private static final String FJORDVIK = "fjordvik-omstilling";

    private final OnScreen screen;

    ImportE2E(OnScreen screen) {
        this.screen = screen;
    }

    @Test
    void a_file_with_mistakes_is_refused_with_each_of_them_and_the_mended_one_is_loaded() {
        ProgrammeFile right = ProgrammeFile.bundled("examples/" + FJORDVIK + ".yaml");
        String text = new String(right.bytes(), StandardCharsets.UTF_8);
        String wrong = text.replace("  - open-track:", "  - opne-track:").replace("\"2023-09-14\"", "\"2023-09-41\"");
        try (Visitor liv = screen.loggedIn(Somebody.EVERYWHERE, Way.USUAL)) {
            Page page = liv.opens("/programmes/new").page();
            upload(liv, "fjordvik.yaml", wrong);
            assertThat(page.locator("#load-heading")).hasText("fjordvik.yaml er ikke lastet");
            assertThat(liv.text("main table"))
                    .contains("Kommandoen «opne-track» finnes ikke", "31:20", "er ikke en dato");
            assertThat(liv.text("main")).contains("Ingenting er registrert");
            assertThat(page.locator("main table tbody tr").count()).isGreaterThan(2);
            assertThat(liv.sight().flaws()).isEmpty();
            assertThat(screen.product().page("/programmes/" + FJORDVIK)).doesNotContain("Fjordvik-omstillinga");

            upload(liv, "fjordvik.yaml", text);
            assertThat(page.locator("#load-heading"))
                    .hasText(Pattern.compile("fjordvik.yaml( prøves| er lastet.*|: \\d+ av \\d+ er registrert)"));
            assertThat(page.locator("#load-heading")).hasText(Pattern.compile("fjordvik.yaml er lastet"));
            liv.follows("Se programmet");
            assertThat(liv.text("h1")).isEqualTo("To grender, to skular (oppdikta)");
        }
    }

    private static void upload(Visitor who, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        who.page().locator("#import-file").setInputFiles(new FilePayload(name, "text/yaml", bytes));
        who.presses("Last inn");
    }
}
