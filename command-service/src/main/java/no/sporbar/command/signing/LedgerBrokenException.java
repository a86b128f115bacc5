package no.sporbar.command.signing;

import no.sporbar.ledger.note.LedgerAlarm;

/** The ledger is not what it must be. What it carries is evidence, and must reach a person whole. */
final class LedgerBrokenException extends Exception {
    private final transient LedgerAlarm alarm;

    LedgerBrokenException(LedgerAlarm alarm) {
        super(alarm.detail());
        this.alarm = alarm;
    }

    LedgerAlarm alarm() {
        return alarm;
    }
}
