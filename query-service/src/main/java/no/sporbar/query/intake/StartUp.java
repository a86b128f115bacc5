package no.sporbar.query.intake;

import java.util.Set;
import java.util.TreeSet;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the rows into line with this version of the software before anything is served: projections whose version changed
 * are rebuilt from the own copy, then parked programmes are tried again.
 */
@Component
public class StartUp {
    private static final Logger log = LoggerFactory.getLogger(StartUp.class);

    private final LedgerCopy ledger;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final ProgrammeProgress programmes;
    private final Recovery recovery;
    private final TransactionTemplate transaction;
    private final IntakeSettings settings;

    StartUp(
            LedgerCopy ledger,
            Projections projections,
            ProjectionVersions versions,
            ProgrammeProgress programmes,
            Recovery recovery,
            TransactionTemplate transaction,
            IntakeSettings settings) {
        this.ledger = ledger;
        this.projections = projections;
        this.versions = versions;
        this.programmes = programmes;
        this.recovery = recovery;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Returns when the rows can be served. */
    public void prepare() {
        Set<String> failed = rebuildOutdated();
        for (String programme : failed) recovery.refold(programme);
        recovery.recoverAll();
    }

    private Set<String> rebuildOutdated() {
        if (versions.outdated().isEmpty()) return Set.of();
        Set<String> failed = new TreeSet<>();
        versions.whileNobodyFolds(() -> {
            Set<String> outdated = versions.outdated();
            if (outdated.isEmpty()) return; // another instance was first
            versions.rebuilding(outdated);
            Projections wanted = projections.only(p -> outdated.contains(p.name()));
            Rebuild.Result result = new Rebuild(ledger, wanted, transaction, settings.page()).run(programmes.all());
            versions.rebuilt(outdated);
            failed.addAll(result.failed());
            log.info("rebuilt {} from {} events in {}", outdated, result.events(), result.took());
        });
        return failed;
    }
}
