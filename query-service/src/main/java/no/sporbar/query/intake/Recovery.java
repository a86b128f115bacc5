package no.sporbar.query.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets parked programmes go on from the own copy of the ledger: page by page, each page one transaction, so memory is
 * bounded and readers always see whole pages. Live entries keep being copied meanwhile and are caught up with.
 */
@Component
public class Recovery {
    private static final Logger log = LoggerFactory.getLogger(Recovery.class);

    private final LedgerCopy ledger;
    private final Projections projections;
    private final ProjectionVersions versions;
    private final ProgrammeProgress programmes;
    private final ParkedProgrammes parked;
    private final TransactionTemplate transaction;
    private final IntakeSettings settings;
    private final Clock clock;

    Recovery(
            LedgerCopy ledger,
            Projections projections,
            ProjectionVersions versions,
            ProgrammeProgress programmes,
            ParkedProgrammes parked,
            TransactionTemplate transaction,
            IntakeSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.projections = projections;
        this.versions = versions;
        this.programmes = programmes;
        this.parked = parked;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tries every parked programme once. */
    public void recoverAll() {
        for (ParkedProgramme each : parked.all(Integer.MAX_VALUE)) recover(each.programme());
    }

    /** Tries one programme, and says whether it goes on. It stays parked where it still cannot. */
    public boolean recover(String programme) {
        Step step = Step.MORE;
        while (step == Step.MORE) step = transaction.execute(_ -> page(programme));
        if (step == Step.GOES_ON) log.info("programme {} goes on", programme);
        else log.error("programme {} is parked: {}", programme, parked.of(programme));
        return step == Step.GOES_ON;
    }

    /** Folds a programme anew from its first entry, whatever state it is in. */
    public boolean refold(String programme) {
        park(programme);
        return recover(programme);
    }

    /** Parks a programme until it is recovered, which then folds it anew from its first entry. */
    public void park(String programme) {
        transaction.executeWithoutResult(_ -> {
            programmes.lock(List.of(programme));
            List<LedgerEntry> first = ledger.pageOf(programme, 0, 1);
            if (!first.isEmpty())
                parked.park(
                        ParkedProgramme.before(first.getFirst(), ParkedProgramme.OUT_OF_ORDER, null, clock.instant()));
        });
    }

    private enum Step {
        MORE,
        GOES_ON,
        STANDS
    }

    private Step page(String programme) {
        versions.requireOwn();
        Map<String, Long> progress = programmes.lock(List.of(programme));
        ParkedProgramme stands = parked.of(programme).orElse(null);
        if (stands == null) return Step.GOES_ON;
        if (stands.fromStart()) {
            projections.forget(programme);
            programmes.reset(programme);
            progress = Map.of(programme, 0L);
        }
        List<LedgerEntry> page = ledger.pageOf(programme, progress.getOrDefault(programme, 0L), settings.page());
        parked.release(programme);
        if (page.isEmpty()) return Step.GOES_ON;

        Advance advance = new Advance(progress, Map.of(), clock.instant());
        advance.fold(page, ledger, projections);
        programmes.move(advance.reached());
        if (!advance.parkedNow().isEmpty()) {
            advance.parkedNow().forEach(parked::park);
            return Step.STANDS;
        }
        parked.park(stands.goingOn());
        return Step.MORE;
    }
}
