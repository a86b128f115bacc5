package no.sporbar.benchmarks.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.wire.CloudEventCodec;

/** The ledger of many programmes that go on at the same time: the n-th event of each, then the next of each. */
public final class ManyProgrammes {
    private static final int EVENTS_EACH = 1_000;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final Map<String, String> CONTEXT = Map.of(
            CloudEventCodec.ACTOR, "programkontoret",
            CloudEventCodec.CORRELATION, "6a8f0b52-5f0c-4d0a-9d6f-1c7a52d3f9b1");

    private ManyProgrammes() {}

    /** A whole ledger of so many events. */
    public static List<RecordedEntry> entries(int events) {
        return entries(events, 0);
    }

    /** So many more events, of further programmes, behind a ledger. */
    public static List<RecordedEntry> entries(int events, int after) {
        int each = Math.min(EVENTS_EACH, events);
        int first = Math.ceilDiv(after, EVENTS_EACH);
        List<List<DomainEvent>> programmes = IntStream.range(first, first + Math.ceilDiv(events, each))
                .mapToObj(n -> new OneProgramme(new ProgrammeId("reform-" + n)).events(each))
                .toList();
        List<RecordedEntry> entries = new ArrayList<>(events);
        Map<String, Long> versions = new HashMap<>();
        for (int i = 0; i < each; i++)
            for (List<DomainEvent> programme : programmes)
                if (entries.size() < events) entries.add(entry(after + entries.size() + 1, programme.get(i), versions));
        return entries;
    }

    private static RecordedEntry entry(long position, DomainEvent event, Map<String, Long> versions) {
        String stream = event.stream().toString();
        long version = versions.merge(stream, 0L, (before, _) -> before + 1);
        String id = new UUID(position, -position).toString();
        byte[] bytes =
                CloudEventCodec.draft(id, stream, version, CONTEXT, event).sealedAt(BEGIN.plusSeconds(position));
        return new RecordedEntry(position, event.programme().value(), bytes);
    }

    /** Gives the entries away a few at a time: nobody need hold all of them. */
    static void inParts(int events, int atOnce, Consumer<List<RecordedEntry>> to) {
        inParts(events, List.of(), atOnce, to);
    }

    /** The same with one more programme among them, whose events lie evenly between those of the others. */
    public static void inParts(
            int events, List<? extends DomainEvent> among, int atOnce, Consumer<List<RecordedEntry>> to) {
        int others = events - among.size();
        int each = Math.min(EVENTS_EACH, others);
        List<List<DomainEvent>> programmes = IntStream.range(0, Math.ceilDiv(others, each))
                .mapToObj(n -> new OneProgramme(new ProgrammeId("reform-" + n)).events(each))
                .toList();
        Parts parts = new Parts(atOnce, to);
        int told = 0;
        for (int i = 0; i < each; i++)
            for (List<DomainEvent> programme : programmes) {
                if (parts.made - told == others) break;
                while ((long) told * others < (long) (parts.made - told) * among.size()) parts.add(among.get(told++));
                parts.add(programme.get(i));
            }
        while (told < among.size()) parts.add(among.get(told++));
        parts.send();
    }

    /** Entries that wait to be given away. */
    private static final class Parts {
        private final int atOnce;
        private final Consumer<List<RecordedEntry>> to;
        private final Map<String, Long> versions = new HashMap<>();
        private List<RecordedEntry> some = new ArrayList<>();
        private int made;

        Parts(int atOnce, Consumer<List<RecordedEntry>> to) {
            this.atOnce = atOnce;
            this.to = to;
        }

        void add(DomainEvent event) {
            some.add(entry(++made, event, versions));
            if (some.size() == atOnce) send();
        }

        void send() {
            if (!some.isEmpty()) to.accept(some);
            some = new ArrayList<>(atOnce);
        }
    }
}
