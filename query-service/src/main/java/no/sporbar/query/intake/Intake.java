package no.sporbar.query.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes deliveries in: copied, folded and moved on in one transaction each.
 *
 * <p>Contract: when {@link #take} returns, everything it says is durable. When it throws, nothing of the delivery is, and
 * the same delivery may be given again. It may be called by several instances at once, with deliveries that overlap.
 */
@Component
public class Intake {
    private final LedgerCopy ledger;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final ProgrammeProgress programmes;
    private final PartitionProgress partitions;
    private final ParkedProgrammes parked;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            LedgerCopy ledger,
            Projections projections,
            ProjectionVersions versions,
            ProgrammeProgress programmes,
            PartitionProgress partitions,
            ParkedProgrammes parked,
            TransactionTemplate transaction,
            Clock clock) {
        this.ledger = ledger;
        this.projections = projections;
        this.versions = versions;
        this.programmes = programmes;
        this.partitions = partitions;
        this.parked = parked;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a delivery in. Where the database refuses what a projection made of it, the entries are taken one by one, so
     * that only the programme it comes from is parked.
     *
     * @return the parked programmes for which something new has arrived that may let them go on
     */
    Set<String> take(Delivery delivery) {
        try {
            return inTransaction(delivery);
        } catch (DataIntegrityViolationException e) {
            Set<String> mayGoOn = new TreeSet<>();
            for (Delivery single : delivery.oneByOne()) mayGoOn.addAll(takeAlone(single));
            return mayGoOn;
        }
    }

    private Set<String> takeAlone(Delivery single) {
        try {
            return inTransaction(single);
        } catch (DataIntegrityViolationException e) {
            if (single.entries().isEmpty()) throw e;
            LedgerEntry entry = single.entries().getFirst();
            String detail = String.valueOf(e.getMostSpecificCause().getMessage());
            return transaction.execute(_ -> {
                programmes.lock(List.of(entry.programme()));
                ledger.append(single.entries());
                parked.park(ParkedProgramme.before(entry, ParkedProgramme.NOT_PROJECTED, detail, clock.instant()));
                return Set.of();
            });
        }
    }

    private Set<String> inTransaction(Delivery delivery) {
        return transaction.execute(_ -> {
            versions.requireOwn();
            Set<String> mayGoOn = fold(delivery.entries());
            partitions.move(delivery.topicId(), delivery.marks());
            return mayGoOn;
        });
    }

    private Set<String> fold(List<LedgerEntry> entries) {
        if (entries.isEmpty()) return Set.of();
        Set<String> ids = new TreeSet<>();
        for (LedgerEntry entry : entries) ids.add(entry.programme());
        Map<String, Long> progress = programmes.lock(ids);
        Map<String, ParkedProgramme> standing = parked.among(ids);
        Set<Long> added = ledger.append(entries);

        Advance advance = new Advance(progress, standing, clock.instant());
        advance.noticeLate(entries, added);
        List<LedgerEntry> ahead = entries.stream().filter(advance::isAhead).toList();
        advance.fold(ahead, ledger, projections);
        advance.parkedNow().forEach(parked::park);
        programmes.move(advance.reached());
        return advance.mayGoOn();
    }
}
