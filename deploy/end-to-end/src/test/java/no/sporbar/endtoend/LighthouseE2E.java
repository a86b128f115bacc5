package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.wire.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What Lighthouse says of the main pages, as on a phone: only where it is asked for, with {@code -Plighthouse}. */
@EnabledIfSystemProperty(named = LighthouseE2E.FETCHED, matches = ".+")
class LighthouseE2E {
    /** Where Lighthouse was fetched to. */
    static final String FETCHED = "sporbar.lighthouse";

    private static final int LEAST = 95;
    private static final String OSLO = "/programmes/oslo-bydelsprosjektet";
    private static final Map<String, String> PAGES = pages();

    @TempDir
    Path folder;

    @Test
    void the_main_pages_are_fast_accessible_and_well_made() throws Exception {
        try (LauncherProcess product = new LauncherProcess(folder)) {
            product.start();
            product.awaitLoaded();

            List<JsonNode> looked = look(product);

            assertThat(looked)
                    .hasSize(PAGES.size())
                    .allSatisfy(page -> assertThat(page.required("scores").propertyStream())
                            .as("%s", page)
                            .allSatisfy(score ->
                                    assertThat(score.getValue().asInt()).isGreaterThanOrEqualTo(LEAST)));
        }
    }

    private static List<JsonNode> look(LauncherProcess product) throws IOException, InterruptedException {
        Path fetched = Path.of(System.getProperty(FETCHED)).toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                "node",
                "look.mjs",
                Chromium.brought().toString(),
                fetched.resolveSibling("lighthouse-reports").toString()));
        PAGES.forEach((name, path) -> command.add(name + "=" + product.web(path)));
        Process process = new ProcessBuilder(command)
                .directory(fetched.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<JsonNode> looked = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                looked.add(EventJson.mapper().readTree(line));
            }
        }
        assertThat(process.waitFor()).isZero();
        return looked;
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("programmes", "/");
        pages.put("overview", OSLO);
        pages.put("milestones", OSLO + "/milestones");
        pages.put("trend", OSLO + "/trend");
        pages.put("goals", OSLO + "/goals");
        pages.put("decisions", OSLO + "/decisions");
        pages.put("consultations", OSLO + "/consultations");
        pages.put("search", OSLO + "/search?q=bydel");
        pages.put("ledger", "/ledger");
        return pages;
    }
}
