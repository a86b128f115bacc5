package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue.Kind;

/** An entry that is read in one pass is read the same from its tree; what is written today is read in one pass. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class OnePassProperties {
    private static final Instant NOW = Instant.parse("2026-11-23T05:43:00.123456Z");
    private static final List<byte[]> ENTRIES = Stream.concat(
                    GoldenFile.entries().map(GoldenFile::bytes), goldenFacts())
            .toList();

    @Provide
    Arbitrary<DomainEvent> facts() {
        return AnyFact.ofAnyKind();
    }

    @Provide
    Arbitrary<Wound> wounds() {
        return Wound.of(Arbitraries.of(ENTRIES));
    }

    @Example
    void every_golden_file_of_a_revision_that_is_written_today_takes_one_pass() {
        assertThat(goldenFacts()).isNotEmpty().allSatisfy(OnePassProperties::takesOnePass);
    }

    @Example
    void every_golden_file_of_an_earlier_revision_does_not() {
        assertThat(GoldenFile.all().filter(file -> file.revision() < file.kind().revision()))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(OnePass.read(entry(file, file.revision()))).isNull());
    }

    @Property(tries = 500)
    void whatever_is_written_takes_one_pass(@ForAll("facts") DomainEvent fact) {
        takesOnePass(CloudEventCodec.draft("x", fact.stream().toString(), 7, Map.of("actor", "kari"), fact)
                .sealedAt(NOW));
    }

    @Property(tries = 5000)
    void a_wounded_entry_is_read_the_same_or_left(@ForAll("wounds") Wound wound) {
        Entry entry = OnePass.read(wound.bytes());
        if (entry != null) assertThat(entry).isEqualTo(CloudEventCodec.readTree(wound.bytes()));
    }

    private static void takesOnePass(byte[] entry) {
        assertThat(OnePass.read(entry)).isNotNull().isEqualTo(CloudEventCodec.readTree(entry));
    }

    private static Stream<byte[]> goldenFacts() {
        return GoldenFile.all()
                .filter(file -> file.revision() == file.kind().revision())
                .map(file -> entry(file, file.revision()));
    }

    private static byte[] entry(GoldenFile file, int revision) {
        Kind kind = file.kind();
        String type = CloudEventCodec.type(new Kind(kind.name(), revision, kind.type()));
        return ("{\"actor\":\"kari\",\"data\":" + file.json()
                        + ",\"id\":\"x\",\"programme\":\"oslo\",\"streamversion\":0,\"subject\":\"goal:oslo/x\","
                        + "\"time\":\"2026-11-23T05:43:00.123456Z\",\"type\":\"" + type + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
