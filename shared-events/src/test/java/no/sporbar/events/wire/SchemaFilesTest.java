package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schemas say what the records say. A new event's schema, or the one with an optional field more, is written
 * by {@code mvn -pl shared-events test -Dtest=SchemaFilesTest -Dsporbar.write-missing-schemas=true}; one that exists is
 * never written again: {@code …v1.1.schema.json} stands beside {@code …v1.schema.json}, and both hold for every JSON.
 */
class SchemaFilesTest {
    private final JsonSchemas schemas = JsonSchemas.ofEvents();

    static Stream<Kind> kinds() {
        return EventCatalogue.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_latest_published_schema_is_the_one_that_the_record_gives(Kind kind) {
        assertThat(files(kind)).isNotEmpty();
        assertThat(published(files(kind).getLast())).isEqualTo(schema(kind));
    }

    @Test
    void every_schema_belongs_to_an_event() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFile.SCHEMAS)) {
            assertThat(files.map(
                            f -> f.getFileName().toString().replaceFirst("\\.v\\d+(\\.\\d+)?\\.schema\\.json$", "")))
                    .allSatisfy(event -> assertThat(EventCatalogue.named(event)).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @EnabledIfSystemProperty(named = "sporbar.write-missing-schemas", matches = "true")
    void missing_schemas_are_written(Kind kind) throws IOException {
        Files.createDirectories(GoldenFile.SCHEMAS);
        List<Path> files = files(kind);
        if (!files.isEmpty() && published(files.getLast()).equals(schema(kind))) return;
        byte[] text = (schema(kind).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        Path next = GoldenFile.schema(kind.name(), kind.revision(), files.size());
        Files.write(next, text, StandardOpenOption.CREATE_NEW);
    }

    private ObjectNode schema(Kind kind) {
        return schemas.of(kind.type());
    }

    private static List<Path> files(Kind kind) {
        return GoldenFile.schemas(kind.name(), kind.revision());
    }

    private static JsonNode published(Path file) {
        return EventJson.mapper().readTree(GoldenFile.bytes(file));
    }
}
