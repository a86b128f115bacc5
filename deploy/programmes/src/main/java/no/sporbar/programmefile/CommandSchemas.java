package no.sporbar.programmefile;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** The commands that the running service knows, each with the JSON Schema that it published for it. */
final class CommandSchemas {
    private record Kind(JsonNode schema, Schema validator) {}

    private final Map<String, Kind> byName = new HashMap<>();

    /** Reads the answer of {@code GET /api/commands}. */
    static CommandSchemas of(JsonNode answer) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        CommandSchemas schemas = new CommandSchemas();
        for (JsonNode command : answer.path("commands"))
            schemas.byName.put(
                    command.path("name").asString(),
                    new Kind(command.path("schema"), registry.getSchema(command.path("schema"))));
        return schemas;
    }

    /** Says everything that is wrong with one command by itself. */
    void check(FileEntry entry, Mistakes mistakes) {
        Kind kind = byName.get(entry.command());
        if (kind == null) {
            mistakes.add(entry.place(), "command.unknown", entry.command());
            return;
        }
        kind.validator()
                .validate(EventJson.mapper().<JsonNode>valueToTree(entry.body().json()))
                .forEach(error -> SchemaMistake.of(error).report(entry, mistakes));
        new DateCheck(mistakes).check(kind.schema(), entry.command(), entry.body());
    }
}
