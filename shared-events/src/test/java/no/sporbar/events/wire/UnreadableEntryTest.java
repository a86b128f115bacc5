package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be read is never skipped and never guessed at: the reader stops and says which entry and why. */
class UnreadableEntryTest {
    private static final byte[] GOAL = GoldenFile.bytes(GoldenFile.CONTRACT.resolve("entry/goal-proposed.json"));

    static Stream<GoldenFile> files() {
        return GoldenFile.all();
    }

    @ParameterizedTest
    @CsvSource({
        "no.sporbar.goal.proposed.v2,           event.future-revision",
        "no.sporbar.goal.proposed.v999999999,   event.future-revision",
        "no.sporbar.goal.ranked.v1,             event.unknown-type",
        "no.sporbar.goal.proposed,              event.unknown-type",
        "no.sporbar.goal.proposed.v9999999999,  event.unknown-type",
        "no.sporbar.goal.proposed.v-1,          event.unknown-type",
        "goal.proposed.v1,                      event.unknown-type",
        "com.example.goal.proposed.v1,          event.unknown-type",
        "no.sporbar.goal.proposed.v0,           event.unknown-type",
    })
    void another_software_wrote_it(String type, String reason) {
        ObjectNode entry = entry();
        entry.put("type", type);
        assertUnreadable(entry.toString().getBytes(StandardCharsets.UTF_8), type, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{",
                "{\"type\":1}",
                "{\"type\":{}}",
                "\u0000",
                "<xml/>"
            })
    void it_is_no_entry_at_all(String text) {
        assertThatThrownBy(() -> CloudEventCodec.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "subject", "streamversion", "programme", "time", "data"})
    void an_attribute_is_missing(String attribute) {
        ObjectNode without = entry();
        without.remove(attribute);
        assertUnreadable(without.toString().getBytes(StandardCharsets.UTF_8), TYPE, "event.unreadable");
        ObjectNode wrong = entry();
        wrong.putObject(attribute);
        assertUnreadable(wrong.toString().getBytes(StandardCharsets.UTF_8), TYPE, "event.unreadable");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_field_that_the_schema_requires_is_missing_or_null(GoldenFile file) {
        List<String> required = EventJson.mapper()
                .readTree(GoldenFile.bytes(file.schemas().getLast()))
                .required("required")
                .valueStream()
                .map(name -> name.asString())
                .toList();
        assertThat(required).isNotEmpty().allSatisfy(field -> {
            ObjectNode without = file.json().deepCopy().asObject();
            without.remove(field);
            assertUnreadable(entryOf(file, without), typeOf(file), "event.unreadable");
            ObjectNode nothing = file.json().deepCopy().asObject();
            nothing.putNull(field);
            assertUnreadable(entryOf(file, nothing), typeOf(file), "event.unreadable");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decidedOn\":\"2025\"}",
                "{\"basis\":{\"kind\":\"citation\",\"source\":\"x\"},\"decidedOn\":\"2025\"}",
                "{\"basis\":{\"kind\":\"rumour\",\"by\":\"x\",\"why\":\"y\"},\"decidedOn\":\"2025\"}",
                "{\"basis\":{\"by\":\"x\",\"why\":\"y\"},\"decidedOn\":\"2025\"}",
                "{\"basis\":{\"kind\":\"assumption\",\"by\":\"x\",\"why\":\"y\"},\"decidedOn\":\"2025-13\"}",
                "{\"basis\":{\"kind\":\"assumption\",\"by\":\"x\",\"why\":\"y\"},\"decidedOn\":{}}",
                "{\"basis\":{\"kind\":\"assumption\",\"by\":\"x\",\"why\":\"y\"},\"decidedOn\":\"2025\",\"effectiveFrom\":\"2025-02-30\"}",
            })
    void what_it_rests_on_cannot_be_read(String provenance) {
        ObjectNode entry = entry();
        entry.withObject("data").set("provenance", EventJson.mapper().readTree(provenance));
        assertUnreadable(entry.toString().getBytes(StandardCharsets.UTF_8), TYPE, "event.unreadable");
    }

    @Test
    void a_name_given_twice_is_no_json_that_anyone_may_hash() {
        String text = new String(GOAL, StandardCharsets.UTF_8).replace("\"number\":1", "\"number\":1,\"number\":2");
        assertUnreadable(text.getBytes(StandardCharsets.UTF_8), "?", "event.unreadable");
    }

    @Test
    void bytes_that_are_not_utf8_are_not_repaired() {
        byte[] broken = GOAL.clone();
        broken[new String(GOAL, StandardCharsets.ISO_8859_1).indexOf("helhetlig")] = (byte) 0xff;
        assertUnreadable(broken, "?", "event.unreadable");
    }

    private static final String TYPE = "no.sporbar.goal.proposed.v1";

    private static void assertUnreadable(byte[] entry, String type, String reason) {
        assertThatThrownBy(() -> CloudEventCodec.read(entry))
                .isInstanceOfSatisfying(UnreadableEventException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.type()).isEqualTo(type);
                    assertThat(e).hasMessageContaining(type).hasMessageContaining(reason);
                });
    }

    private static ObjectNode entry() {
        return EventJson.mapper().readTree(GOAL).asObject();
    }

    private static byte[] entryOf(GoldenFile file, ObjectNode data) {
        ObjectNode entry = entry();
        entry.put("type", typeOf(file)).set("data", data);
        return entry.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String typeOf(GoldenFile file) {
        assertThat(EventCatalogue.named(file.event())).isNotNull();
        return "no.sporbar." + file.event() + ".v" + file.revision();
    }
}
