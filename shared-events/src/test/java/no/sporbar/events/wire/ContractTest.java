package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What has been promised about the JSON of every event, for every revision there ever was. */
class ContractTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<GoldenFile> files() {
        return GoldenFile.all();
    }

    static Stream<Path> entries() {
        return GoldenFile.entries();
    }

    static Stream<Kind> kinds() {
        return EventCatalogue.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_event_has_a_full_and_a_minimal_golden_file_of_each_revision(Kind kind) {
        List<String> names = files().filter(f -> f.event().equals(kind.name()))
                .map(f -> f.path().getFileName().toString())
                .toList();
        for (int revision = 1; revision <= kind.revision(); revision++)
            assertThat(names).contains("v" + revision + ".json", "v" + revision + "-minimal.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_golden_file_is_of_an_event_and_of_no_revision_from_the_future(GoldenFile file) {
        assertThat(file.revision()).isBetween(1, file.kind().revision());
    }

    @ParameterizedTest
    @MethodSource("files")
    void reading_gives_an_event_and_writing_gives_the_same_json(GoldenFile file) {
        DomainEvent event = read(file, file.json());
        if (file.revision() < file.kind().revision()) return; // older revisions are read, never written again
        assertThat(EventJson.mapper().readTree(EventJson.mapper().writeValueAsBytes(event)))
                .isEqualTo(file.json());
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_satisfies_every_schema_of_its_revision(GoldenFile file) {
        assertThat(file.schemas()).isNotEmpty().allSatisfy(path -> {
            Schema schema = SCHEMAS.getSchema(EventJson.mapper().readTree(GoldenFile.bytes(path)));
            assertThat(schema.validate(file.json())).as(path.toString()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_field_of_a_later_revision_is_passed_over(GoldenFile file) {
        ObjectNode more = file.json().deepCopy().asObject();
        more.put("aFieldFromTheFuture", "x").putObject("another").put("nested", 1);
        more.withObject("provenance").put("aThirdClock", "2030-01-01");
        assertThat(read(file, more)).isEqualTo(read(file, file.json()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_golden_files_of_the_latest_revision_leave_no_field_out(Kind kind) {
        Set<String> shown = new TreeSet<>();
        files().filter(f -> f.event().equals(kind.name()) && f.revision() == kind.revision())
                .forEach(f -> Fields.shown(f.json(), "", shown));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Fields.of(kind.type()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_ledger_entry_reads_and_writes_to_the_byte(Path path) {
        byte[] bytes = GoldenFile.bytes(path);
        Entry entry = CloudEventCodec.read(bytes);
        EntryDraft draft =
                CloudEventCodec.draft(entry.id(), entry.stream(), entry.version(), entry.context(), entry.event());
        assertThat(draft.sealedAt(entry.recordedAt())).isEqualTo(bytes);
        assertThat(entry.stream()).isEqualTo(entry.event().stream().toString());
    }

    @Test
    void a_ledger_entry_says_who_what_and_when() {
        Entry entry = CloudEventCodec.read(GoldenFile.bytes(GoldenFile.CONTRACT.resolve("entry/goal-proposed.json")));
        assertThat(entry.actor()).isEqualTo("kari.nordmann");
        assertThat(entry.context())
                .containsEntry("correlationid", "018f6f2e-0000-7000-8000-0000000000aa")
                .containsEntry("causationid", "018f6f2e-0000-7000-8000-0000000000ab");
        assertThat(entry.type()).isEqualTo("goal.proposed");
        assertThat(entry.revision()).isEqualTo(1);
        assertThat(entry.version()).isZero();
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-11-23T05:43:00.123456Z"));
        assertThat(entry.stream()).isEqualTo("goal:oslo-bydelsprosjektet/mal-1");
        assertThat(entry.programme().value()).isEqualTo("oslo-bydelsprosjektet");
    }

    @Test
    void a_ledger_entry_says_by_which_name_in_which_role_and_for_which_body() {
        Entry entry =
                CloudEventCodec.read(GoldenFile.bytes(GoldenFile.CONTRACT.resolve("entry/goal-proposed-by-whom.json")));
        assertThat(entry.by()).isEqualTo(new Actor("8f1c2d3e-kari", "Kari Nordmann", "approver", "byradet"));
    }

    @Test
    void an_entry_from_before_there_were_names_says_who_and_no_more() {
        Entry entry = CloudEventCodec.read(GoldenFile.bytes(GoldenFile.CONTRACT.resolve("entry/goal-proposed.json")));
        assertThat(entry.by()).isEqualTo(Actor.of("kari.nordmann"));
    }

    private static DomainEvent read(GoldenFile file, JsonNode json) {
        return CloudEventCodec.event(file.kind(), file.revision(), json.deepCopy());
    }
}
