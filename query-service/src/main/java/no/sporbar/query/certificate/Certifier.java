package no.sporbar.query.certificate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.RowLines;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the certificate of a checkpoint, going on from the one before it.
 *
 * <p>Contract: one certificate is one transaction over one snapshot, in which every programme is folded up to the
 * checkpoint; otherwise there is none yet. Of several instances one works at a time; nobody waits for it.
 */
@Component
class Certifier {
    private static final long LOCK = 0x5350_4F52_4241_5203L;

    private final JdbcTemplate jdbc;
    private final Certificates certificates;
    private final Wholeness wholeness;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final RowLines lines;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    Certifier(
            JdbcTemplate jdbc,
            Certificates certificates,
            Wholeness wholeness,
            Projections projections,
            ProjectionVersions versions,
            RowLines lines,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.certificates = certificates;
        this.wholeness = wholeness;
        this.projections = projections;
        this.versions = versions;
        this.lines = lines;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /**
     * Certifies a checkpoint that was found right.
     *
     * @return whether it is certified now
     */
    boolean certify(long size) {
        return Boolean.TRUE.equals(snapshot.execute(_ -> {
            versions.keepTables();
            long known = certificates.latestSize().orElse(-1L);
            Map<String, GrownTree> before = certificates.grown(size);
            if (known >= size && projections.all().stream().allMatch(p -> isCurrent(p, before.get(p.name()))))
                return true;
            long after = Math.clamp(known, 0, size);
            if (!isAlone() || !versions.areOwn() || !wholeness.upTo(size, after)) return false;
            List<GrownTree> grown = new ArrayList<>();
            for (Projection<?, ?> projection : projections.all()) {
                GrownTree last = before.get(projection.name());
                GrownTree next = grow(projection, last, after, size);
                if (last == null || !last.tree().equals(next.tree()) || last.version() != next.version())
                    grown.add(next);
            }
            certificates.keep(size, clock.instant(), grown);
            return true;
        }));
    }

    private boolean isAlone() {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    private static boolean isCurrent(Projection<?, ?> projection, @Nullable GrownTree last) {
        return last != null && last.version() == projection.version();
    }

    /** A projection that another version has folded is begun anew. */
    private GrownTree grow(Projection<?, ?> projection, @Nullable GrownTree last, long after, long size) {
        boolean anew = last == null || last.version() != projection.version();
        LeafBatches tree = new LeafBatches(last == null || anew ? Frontier.EMPTY : last.tree());
        lines.forEach(projection, anew ? 0 : after, size, tree::add);
        return new GrownTree(projection.name(), projection.version(), size, tree.grown());
    }
}
