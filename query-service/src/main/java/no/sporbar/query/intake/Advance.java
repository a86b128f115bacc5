package no.sporbar.query.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sporbar.events.wire.Entry;
import no.sporbar.query.intake.ProgrammeProgress.Reached;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.Batch;
import no.sporbar.query.projection.Projections;
import org.jspecify.annotations.Nullable;

/**
 * How the locked programmes of one transaction advance, each entry by entry: folded, passed over as known, or parked.
 * Intake and recovery share it, so that live and again are the same.
 */
final class Advance {
    private final Map<String, Long> progress;
    private final Map<String, ParkedProgramme> standing;
    private final Instant now;
    private final Map<String, Reached> reached = new HashMap<>();
    private final Map<String, ParkedProgramme> parkedNow = new HashMap<>();
    private final Set<String> mayGoOn = new TreeSet<>();

    /**
     * @param progress how far each programme had come
     * @param standing those that are parked
     */
    Advance(Map<String, Long> progress, Map<String, ParkedProgramme> standing, Instant now) {
        this.progress = new HashMap<>(progress);
        this.standing = standing;
        this.now = now;
    }

    /** An entry that is new although later ones of its programme were folded: the programme must be folded anew. */
    void noticeLate(List<LedgerEntry> entries, Set<Long> added) {
        for (LedgerEntry entry : entries) {
            if (!added.contains(entry.position())) continue;
            String programme = entry.programme();
            ParkedProgramme stands = standing.get(programme);
            if (entry.position() < progressOf(programme)) park(entry, ParkedProgramme.OUT_OF_ORDER, null);
            else if (stands == null || entry.position() > stands.position()) continue;
            mayGoOn.add(programme);
        }
    }

    boolean isAhead(LedgerEntry entry) {
        return !isParked(entry.programme()) && entry.position() > progressOf(entry.programme());
    }

    /** Folds what can be folded and writes the rows. */
    void fold(List<LedgerEntry> entries, LedgerCopy ledger, Projections projections) {
        if (entries.isEmpty()) return;
        Map<String, Long> tips = ledger.tips(streamsOf(entries));
        Batch batch = projections.begin(entries);
        for (LedgerEntry entry : entries) if (isAhead(entry)) fold(entry, tips, batch);
        batch.write();
    }

    private void fold(LedgerEntry entry, Map<String, Long> tips, Batch batch) {
        String problem = entry.problem();
        if (problem != null) {
            park(entry, problem, null);
            return;
        }
        Entry read = entry.readable();
        long expected = tips.getOrDefault(read.stream(), -1L) + 1;
        if (read.version() != expected) {
            park(entry, ParkedProgramme.GAP, "version " + read.version() + " where " + expected + " was expected");
            return;
        }
        try {
            batch.fold(entry);
        } catch (RuntimeException e) {
            park(entry, ParkedProgramme.NOT_PROJECTED, e.toString());
            return;
        }
        tips.put(read.stream(), read.version());
        progress.put(entry.programme(), entry.position());
        reached.put(entry.programme(), new Reached(entry.programme(), entry.position(), read.recordedAt()));
    }

    private Map<String, Long> streamsOf(List<LedgerEntry> entries) {
        Map<String, Long> streams = new HashMap<>();
        for (LedgerEntry entry : entries)
            if (entry.problem() == null) streams.put(entry.readable().stream(), progressOf(entry.programme()));
        return streams;
    }

    private long progressOf(String programme) {
        return progress.getOrDefault(programme, 0L);
    }

    private boolean isParked(String programme) {
        return standing.containsKey(programme) || parkedNow.containsKey(programme);
    }

    private void park(LedgerEntry entry, String reason, @Nullable String detail) {
        parkedNow.put(entry.programme(), ParkedProgramme.before(entry, reason, detail, now));
    }

    /** How far those have come that moved. */
    Collection<Reached> reached() {
        return reached.values();
    }

    /** Those that have just been found unable to go on. */
    Collection<ParkedProgramme> parkedNow() {
        return parkedNow.values();
    }

    /** Parked ones for which something arrived that was missing. */
    Set<String> mayGoOn() {
        return mayGoOn;
    }
}
