package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import no.sporbar.events.wire.EventJson;
import org.junit.jupiter.api.Test;

/** The forms of the query-service are drawn from these schemas; its tests have them as a file, which is this catalogue's. */
class CatalogueSnapshotTest {
    private static final Path KEPT = Path.of("../query-service/src/test/resources/catalogue/commands.json");

    @Test
    void the_catalogue_that_the_forms_are_tested_with_is_this_one() throws IOException {
        Path fresh = Path.of("target/commands.json");
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, text());
        assertThat(KEPT)
                .as("the forms know another catalogue; take over %s, and give what is new its texts", fresh)
                .hasSameTextualContentAs(fresh);
    }

    private static String text() {
        return new CommandCatalogue()
                .all().stream()
                        .map(kind -> "{\"name\":\"" + kind.name() + "\",\"schema\":"
                                + EventJson.mapper().writeValueAsString(kind.schema()) + "}")
                        .collect(Collectors.joining(",\n", "{\"commands\":[\n", "\n]}\n"));
    }
}
