package no.sporbar.query.proof;

import java.util.List;
import java.util.Optional;
import no.sporbar.ledger.Base64Text;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.proof.LedgerFacts.Compared;
import no.sporbar.query.proof.LedgerFacts.Key;
import no.sporbar.query.proof.LedgerFacts.Signed;
import org.springframework.stereotype.Component;

/** Gathers how it stands with the proof, for the page and for programs alike. */
@Component
public class LedgerReport {
    /** The most alarms of either kind that are shown. */
    public static final int MOST = 100;

    private final CheckedLedger ledger;
    private final LogKeys keys;
    private final Witnesses witnesses;
    private final RecheckProgress recheck;
    private final LedgerAlarms alarms;

    LedgerReport(
            CheckedLedger ledger, LogKeys keys, Witnesses witnesses, RecheckProgress recheck, LedgerAlarms alarms) {
        this.ledger = ledger;
        this.keys = keys;
        this.witnesses = witnesses;
        this.recheck = recheck;
        this.alarms = alarms;
    }

    public LedgerFacts facts() {
        Optional<CheckedCheckpoint> latest = ledger.latest();
        List<Alarm> open = alarms.open(MOST);
        return new LedgerFacts(
                open.isEmpty(),
                ledger.treeSize(),
                latest.map(LedgerReport::signed).orElse(null),
                keys.all().stream().map(LedgerReport::key).toList(),
                latest.map(witnesses::of).orElse(null),
                recheck.last().map(p -> new Compared(p.size(), p.finishedAt())).orElse(null),
                open,
                alarms.past(MOST));
    }

    private static Signed signed(CheckedCheckpoint c) {
        return new Signed(
                c.size(), Base64Text.of(c.checkpoint().head().root()), c.note().toString(), c.seenAt(), c.checkedAt());
    }

    private static Key key(LogKey k) {
        return new Key(k.key().toString(), k.by().toString(), k.untilSize(), k.trustedAt());
    }
}
