package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import no.sporbar.events.ReadBy;
import no.sporbar.verify.Verify;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ledger that was written before an event got its second revision. */
class EarlierStoreTest {
    private static final int STATED_AT = 72;

    @Test
    void every_entry_of_it_is_read() throws IOException {
        assertThat(lines()).hasSize(218).allSatisfy(line -> {
            Entry entry = CloudEventCodec.read(line.getBytes(StandardCharsets.UTF_8));
            assertThat(entry.revision()).isEqualTo(1);
        });
    }

    @Test
    void what_it_says_in_the_first_revision_is_read_as_the_second_says_it() throws IOException {
        String line = lines().get(STATED_AT - 1);
        assertThat(line).contains("consultation.reading-stated.v1", "\"firstPassByAi\":true,", "\"readByHand\":true");
        assertThat(CloudEventCodec.read(line.getBytes(StandardCharsets.UTF_8)).event())
                .isInstanceOfSatisfying(
                        ReadingStated.class,
                        stated -> assertThat(stated.readBy()).containsExactly(ReadBy.AI, ReadBy.PERSON));
    }

    @Test
    void nobody_who_the_first_revision_does_not_name_has_read() {
        JsonNode first = EventJson.mapper()
                .readTree(GoldenFile.bytes(GoldenFile.CONTRACT.resolve("consultation.reading-stated/v1-minimal.json")));
        assertThat(CloudEventCodec.event(stated(), 1, first))
                .isInstanceOfSatisfying(
                        ReadingStated.class,
                        stated -> assertThat(stated.readBy()).containsExactly(ReadBy.PERSON));
    }

    @Test
    void a_revision_that_no_way_leads_on_from_is_not_guessed_at() {
        Kind later = new Kind("goal.proposed", 3, stated().type());
        assertThatThrownBy(() -> Upcasts.toLatest(later, 1, EventJson.mapper().createObjectNode()))
                .isInstanceOfSatisfying(
                        UnreadableEventException.class,
                        e -> assertThat(e.type()).isEqualTo("goal.proposed.v1"));
    }

    @Test
    void its_checkpoint_still_holds_to_the_byte() throws IOException {
        String key = Files.readString(GoldenFile.STORE.resolve("ledger/vkey")).strip();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = Verify.run(
                List.of(GoldenFile.STORE.toString(), "--vkey", key),
                Locale.ENGLISH,
                print,
                print,
                InstantSource.fixed(Instant.EPOCH));
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(Verify.WHOLE);
    }

    private static Kind stated() {
        return java.util.Objects.requireNonNull(EventCatalogue.named("consultation.reading-stated"));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(GoldenFile.STORE.resolve("entries/000000000001.ndjson"));
    }
}
