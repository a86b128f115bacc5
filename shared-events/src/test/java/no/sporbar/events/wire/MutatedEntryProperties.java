package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever bytes come, reading answers with an entry or with an {@link UnreadableEventException}, and nothing else. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MutatedEntryProperties {
    private static final List<byte[]> ENTRIES =
            GoldenFile.entries().map(GoldenFile::bytes).toList();

    @Provide
    Arbitrary<Wound> wounds() {
        return Wound.of(Arbitraries.of(ENTRIES));
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
