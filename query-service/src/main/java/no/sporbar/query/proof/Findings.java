package no.sporbar.query.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;

/**
 * What one pass over the copy has found. The first of each code are raised one by one and the rest as a number, so that a copy
 * that is wrong throughout does not become as many alarms as it has entries.
 */
final class Findings {
    private static final int ONE_BY_ONE = 50;
    private static final List<String> OF_A_PASS = List.of(Troubles.ENTRY_ALTERED, Troubles.ENTRY_MISSING);
    private static final String ROW = "row ";
    private static final String REST = ROW + "and further";

    private final LedgerAlarms alarms;
    private final Set<String> found = new HashSet<>();
    private long further;
    private long firstFurther;

    Findings(LedgerAlarms alarms) {
        this.alarms = alarms;
    }

    void add(Trouble trouble) {
        if (found.size() < ONE_BY_ONE) {
            found.add(trouble.code() + " " + trouble.about());
            alarms.raise(trouble);
        } else if (further++ == 0) firstFurther = trouble.position();
    }

    /** After a whole pass: what it has not found again is well. */
    void end() {
        if (further > 0) {
            found.add(Troubles.ENTRY_ALTERED + " " + REST);
            alarms.raise(new Trouble(
                    Troubles.ENTRY_ALTERED, firstFurther, REST, further + " more places are altered or missing", ""));
        }
        for (String code : OF_A_PASS)
            for (Alarm open : alarms.open(code, 2 * ONE_BY_ONE)) {
                String about = open.trouble().about();
                if (about.startsWith(ROW) && !found.contains(code + " " + about)) alarms.clear(code, about);
            }
    }
}
