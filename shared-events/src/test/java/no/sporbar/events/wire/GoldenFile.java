package no.sporbar.events.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import tools.jackson.databind.JsonNode;

/** One promised JSON of one event: {@code contract/<event>/v<revision>[-variant].json}. */
record GoldenFile(String event, int revision, Path path) {
    static final Path CONTRACT = Path.of("src/test/resources/contract");
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    /** A whole ledger as an earlier version of the software wrote it, with the checkpoint it signed and what followed from it. */
    static final Path STORE = CONTRACT.resolve("store/oslo");

    private static final String ENTRIES = "entry";
    private static final Set<String> NO_EVENTS = Set.of(ENTRIES, "store");

    static Stream<GoldenFile> all() {
        return list(CONTRACT)
                .filter(folder -> !NO_EVENTS.contains(folder.getFileName().toString()))
                .flatMap(folder ->
                        list(folder).map(file -> of(folder.getFileName().toString(), file)));
    }

    /** Whole ledger entries, to the byte. */
    static Stream<Path> entries() {
        return list(CONTRACT.resolve(ENTRIES));
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kind kind() {
        Kind kind = EventCatalogue.named(event);
        if (kind == null) throw new AssertionError(path + " belongs to no event");
        return kind;
    }

    JsonNode json() {
        return EventJson.mapper().readTree(bytes(path));
    }

    /** What was ever published about the revision: each schema that knew more fields stands beside the one before. */
    List<Path> schemas() {
        return schemas(event, revision);
    }

    /** The schemas of a revision, oldest first: {@code <event>.v1.schema.json}, {@code <event>.v1.1.schema.json} … */
    static List<Path> schemas(String event, int revision) {
        return Stream.iterate(0, addition -> addition + 1)
                .map(addition -> schema(event, revision, addition))
                .takeWhile(Files::exists)
                .toList();
    }

    /** Where the schema stands that an event's record gives after so many additions of optional fields. */
    static Path schema(String event, int revision, int addition) {
        String version = addition == 0 ? ".v" + revision : ".v" + revision + "." + addition;
        return SCHEMAS.resolve(event + version + ".schema.json");
    }

    /** The event and the file's own name, so that a failure says which promise was broken. */
    @Override
    public String toString() {
        return event + "/" + path.getFileName();
    }

    private static GoldenFile of(String event, Path path) {
        String version = path.getFileName().toString().replaceFirst("^v(\\d+)(-[a-z-]+)?\\.json$", "$1");
        return new GoldenFile(event, Integer.parseInt(version), path);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(files.sorted().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
