package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudEventCodecTest {
    private static final Instant NOW = Instant.parse("2026-11-23T05:43:00.123456789Z");
    private static final String ID = "018f6f2e-0000-7000-8000-000000000001";

    @Test
    void an_entry_may_be_65_535_bytes_long_and_not_one_more() {
        int empty = draft("").bytes().length;
        assertThat(draft("x".repeat(65_535 - empty)).bytes()).hasSize(65_535);
        assertThatThrownBy(() -> draft("x".repeat(65_536 - empty)))
                .isInstanceOfSatisfying(
                        EntryTooLargeException.class, e -> assertThat(e.size()).isEqualTo(65_536));
    }

    @Test
    void bytes_count_and_not_characters() {
        int empty = draft("").bytes().length;
        assertThatThrownBy(() -> draft("å".repeat((65_536 - empty) / 2 + 1)))
                .isInstanceOf(EntryTooLargeException.class);
    }

    @Test
    void the_time_is_cut_to_the_microsecond_and_always_has_six_decimals() {
        assertThat(text(draft("x").sealedAt(NOW))).contains("\"time\":\"2026-11-23T05:43:00.123456Z\"");
        assertThat(text(draft("x").sealedAt(Instant.EPOCH))).contains("\"time\":\"1970-01-01T00:00:00.000000Z\"");
    }

    @Test
    void sealing_twice_is_sealing_with_the_later_moment() {
        EntryDraft draft = draft("x");
        byte[] before = draft.bytes().clone();
        draft.sealedAt(Instant.EPOCH);
        assertThat(draft.bytes()).isEqualTo(before);
        assertThat(CloudEventCodec.read(draft.sealedAt(NOW)).recordedAt())
                .isEqualTo(Instant.parse("2026-11-23T05:43:00.123456Z"));
    }

    @Test
    void only_the_known_context_is_written() {
        EntryDraft draft = CloudEventCodec.draft(
                ID, "goal:x/y", 0, Map.of("actor", "kari", "password", "secret"), Facts.goal("mal-1", "x"));
        assertThat(text(draft.bytes()))
                .startsWith("{\"actor\":\"kari\",\"data\":")
                .doesNotContain("secret");
        assertThat(CloudEventCodec.read(draft.sealedAt(NOW)).context()).containsOnly(Map.entry("actor", "kari"));
    }

    @Test
    void without_an_actor_it_says_nobody() {
        Entry entry = CloudEventCodec.read(draft("x").sealedAt(NOW));
        assertThat(entry.actor()).isEmpty();
    }

    @Test
    void a_wording_that_looks_like_an_entry_moves_nothing() {
        String wording = "\",\"time\":\"0000-00-00T00:00:00.000000Z\",\"type\":\"no.sporbar.goal.withdrawn.v1\"}";
        Entry entry = CloudEventCodec.read(draft(wording).sealedAt(NOW));
        assertThat(entry.event()).isEqualTo(Facts.goal("mal-1", wording));
        assertThat(entry.type()).isEqualTo("goal.proposed");
    }

    private static EntryDraft draft(String wording) {
        return CloudEventCodec.draft(ID, "goal:x/y", 0, Map.of(), Facts.goal("mal-1", wording));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
