package no.sporbar.command.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a command left in the ledger. It can be handed out before the unit of work commits and is filled when the append is
 * durable; it stays empty if the command led to nothing new.
 */
public final class Receipt {
    /** One recorded fact. */
    public record Line(String eventId, String type, int revision, String stream, long version, long position) {}

    private static final String RESOURCE = Receipt.class.getName();

    private volatile @Nullable Appended appended;
    private volatile List<Line> lines = List.of();

    private Receipt() {}

    /** The receipt of this unit of work. */
    public static Receipt of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, name -> new Receipt());
    }

    /** Whether the command recorded anything. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What was recorded, in the order of the ledger. */
    public List<Line> lines() {
        return lines;
    }

    /** The stream of the first fact: the one that the command was for. */
    public String stream() {
        return lines.getFirst().stream();
    }

    /** That stream's version after it. */
    public long version() {
        String stream = stream();
        return lines.reversed().stream()
                .filter(line -> line.stream().equals(stream))
                .findFirst()
                .orElseThrow()
                .version();
    }

    public long firstPosition() {
        return filled().firstPosition();
    }

    public long lastPosition() {
        return filled().lastPosition();
    }

    public Instant recordedAt() {
        return filled().recordedAt();
    }

    void fill(Appended outcome, List<NewEntry> entries) {
        List<Line> written = new ArrayList<>(entries.size());
        for (NewEntry entry : entries)
            written.add(new Line(
                    entry.eventId().toString(),
                    entry.type(),
                    entry.revision(),
                    entry.stream(),
                    entry.version(),
                    outcome.firstPosition() + written.size()));
        appended = outcome;
        lines = List.copyOf(written);
    }

    private Appended filled() {
        Appended outcome = appended;
        if (outcome == null) throw new IllegalStateException("nothing was recorded");
        return outcome;
    }
}
