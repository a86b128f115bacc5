package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.InvalidValueException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The bytes that are hashed: canonical by RFC 8785 as another implementation understands it, and readable again. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CanonicalJsonProperties {
    private static final String ID = "018f6f2e-0000-7000-8000-000000000001";

    @Provide
    Arbitrary<DomainEvent> facts() {
        return AnyFact.ofAnyKind();
    }

    @Provide
    Arbitrary<Map<String, String>> contexts() {
        return Arbitraries.maps(Arbitraries.of(CloudEventCodec.CONTEXT), AnyFact.text());
    }

    @Provide
    Arbitrary<Instant> moments() {
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        return Arbitraries.longs()
                .between(0, last.getEpochSecond())
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(micros -> Instant.ofEpochSecond(second, micros * 1000L)));
    }

    @Provide
    Arbitrary<String> loneSurrogates() {
        Arbitrary<String> lone =
                Arbitraries.of("\ud83c", "\udfdb", "\udfdb\ud83c", "\ud83c\ud83c", "\ud83cx", "\ud83c\"");
        return Combinators.combine(AnyFact.nastyText(), lone, AnyFact.nastyText())
                .as((a, b, c) -> a + b + c);
    }

    @Property(tries = 500)
    void an_entry_is_canonical_to_the_byte(
            @ForAll("facts") DomainEvent fact,
            @ForAll("contexts") Map<String, String> context,
            @ForAll("moments") Instant moment)
            throws IOException {
        byte[] entry = draft(fact, 7, context).sealedAt(moment);
        assertThat(new JsonCanonicalizer(entry).getEncodedUTF8()).isEqualTo(entry);
    }

    @Property(tries = 500)
    void what_is_written_is_read_back_the_same(
            @ForAll("facts") DomainEvent fact,
            @ForAll("contexts") Map<String, String> context,
            @ForAll("moments") Instant moment) {
        EntryDraft draft = draft(fact, 7, context);
        Entry entry = CloudEventCodec.read(draft.sealedAt(moment));
        assertThat(entry.event()).isEqualTo(fact);
        assertThat(entry.recordedAt()).isEqualTo(moment);
        assertThat(entry.context()).isEqualTo(context);
        assertThat(entry.id()).isEqualTo(ID);
        assertThat(entry.version()).isEqualTo(7);
        assertThat(entry.stream()).isEqualTo(fact.stream().toString());
        assertThat(entry.programme()).isEqualTo(fact.programme());
        assertThat(entry.type()).isEqualTo(EventCatalogue.of(fact).name());
        assertThat(draft.programme()).isEqualTo(fact.programme().value());
    }

    @Property(tries = 200)
    void the_moment_changes_nothing_but_the_time(
            @ForAll("facts") DomainEvent fact, @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        EntryDraft draft = draft(fact, 0, Map.of());
        String before = new String(draft.sealedAt(one), StandardCharsets.UTF_8);
        String after = new String(draft.sealedAt(other), StandardCharsets.UTF_8);
        int end = before.lastIndexOf("\",\"type\":\"no.sporbar.");
        int start = end - EntryDraft.TIME_LENGTH;
        assertThat(after)
                .hasSameSizeAs(before)
                .startsWith(before.substring(0, start))
                .endsWith(before.substring(end));
        assertThat(Instant.parse(before.substring(start, end))).isEqualTo(one);
        assertThat(Instant.parse(after.substring(start, end))).isEqualTo(other);
    }

    /** RFC 8785 section 3.2.2.2: such text is no Unicode, and no canonical form of it exists. */
    @Property
    void text_with_half_a_character_is_refused(@ForAll("loneSurrogates") String text) {
        assertThatThrownBy(() -> draft(Facts.goal("mal-1", text), 0, Map.of()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("text.not-unicode"));
        assertThatThrownBy(() -> draft(Facts.goal("mal-1", "x"), 0, Map.of(CloudEventCodec.ACTOR, text)))
                .isInstanceOf(InvalidValueException.class);
    }

    private static EntryDraft draft(DomainEvent fact, long version, Map<String, String> context) {
        return CloudEventCodec.draft(ID, fact.stream().toString(), version, new TreeMap<>(context), fact);
    }
}
