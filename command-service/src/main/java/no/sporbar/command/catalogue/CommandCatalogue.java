package no.sporbar.command.catalogue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.events.CommandBody;
import no.sporbar.events.wire.JsonSchemas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every command by its name, read off the sealed command types. */
@Component
public final class CommandCatalogue {
    /**
     * One command.
     *
     * @param says what stands with its name
     * @param schema the JSON Schema of its body; the programme is not part of it, since the address names it
     */
    public record Kind(CommandName says, Class<? extends Command> type, ObjectNode schema, Schema validator) {
        /** As in addresses and programme files. */
        public String name() {
            return says.value();
        }

        /** Whether the body of another command is within it. */
        boolean wraps() {
            return Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getType() == CommandBody.class);
        }
    }

    private final Map<String, Kind> byName = new TreeMap<>();
    private final Map<Class<?>, Kind> byType = new java.util.HashMap<>();

    /** Read anew: what there is never changes while the program runs. */
    public CommandCatalogue() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        JsonSchemas schemas = JsonSchemas.ofInput();
        for (Class<? extends Command> type : types()) {
            CommandName name = type.getAnnotation(CommandName.class);
            if (name == null) throw new IllegalStateException(type + " has no @CommandName");
            ObjectNode schema = withoutProgramme(schemas.of(type)).put("title", name.value());
            Kind kind = new Kind(name, type, schema, registry.getSchema(schema));
            if (byName.put(name.value(), kind) != null)
                throw new IllegalStateException("two commands are named " + name.value());
            byType.put(type, kind);
        }
    }

    /** All commands in the order of their names. */
    public Collection<Kind> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The command of that name, or null. */
    public @Nullable Kind named(String name) {
        return byName.get(name);
    }

    /** The name of a command. */
    public String nameOf(Command command) {
        Kind kind = byType.get(command.getClass());
        if (kind == null) throw new IllegalArgumentException("not in the catalogue: " + command.getClass());
        return kind.name();
    }

    private static List<Class<? extends Command>> types() {
        return Features.ALL.stream()
                .flatMap(feature -> feature.types().stream())
                .toList();
    }

    private static ObjectNode withoutProgramme(ObjectNode schema) {
        ((ObjectNode) schema.required("properties")).remove("programme");
        ArrayNode required = (ArrayNode) schema.required("required");
        required.removeIf(name -> name.asString().equals("programme"));
        return schema;
    }
}
