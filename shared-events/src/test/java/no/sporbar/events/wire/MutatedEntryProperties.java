package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever bytes come, reading answers with an entry or with an {@link UnreadableEventException}, and nothing else. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MutatedEntryProperties {
    private static final List<byte[]> ENTRIES =
            GoldenFile.entries().map(GoldenFile::bytes).toList();

    /** A cut of the bytes and what stands there instead. */
    record Wound(byte[] entry, int at, int length, byte[] instead) {
        byte[] bytes() {
            int from = Math.floorMod(at, entry.length);
            int to = Math.min(entry.length, from + length);
            byte[] bytes = new byte[from + instead.length + entry.length - to];
            System.arraycopy(entry, 0, bytes, 0, from);
            System.arraycopy(instead, 0, bytes, from, instead.length);
            System.arraycopy(entry, to, bytes, from + instead.length, entry.length - to);
            return bytes;
        }

        @Override
        public String toString() {
            return new String(bytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Provide
    Arbitrary<Wound> wounds() {
        Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> json = Arbitraries.of(
                        "null",
                        "{}",
                        "[]",
                        "[",
                        "]",
                        "{",
                        "}",
                        "\"",
                        ",",
                        ":",
                        "1e999999999",
                        "-0",
                        "99999999999999999999",
                        "true",
                        "\\u0000",
                        "\\ud800",
                        "\"kind\":",
                        "0.1",
                        "\u00e5",
                        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(
                        Arbitraries.of(ENTRIES),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 400))),
                        Arbitraries.oneOf(List.of(raw, json)))
                .as(Wound::new);
    }

    @Provide
    Arbitrary<byte[]> noise() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(64);
    }

    @Property(tries = 3000)
    void a_wounded_entry_is_read_or_refused(@ForAll("wounds") Wound wound) {
        readOrRefused(wound.bytes());
    }

    @Property(tries = 300)
    void noise_is_refused(@ForAll("noise") byte[] bytes) {
        assertThat(readOrRefused(bytes)).as(Arrays.toString(bytes)).isFalse();
    }

    private static boolean readOrRefused(byte[] bytes) {
        try {
            Entry entry = CloudEventCodec.read(bytes);
            assertThat(entry.event().stream().toString()).isNotEmpty();
            return true;
        } catch (UnreadableEventException e) {
            assertThat(e.reason()).isIn("event.unknown-type", "event.future-revision", "event.unreadable");
            return false;
        }
    }
}
