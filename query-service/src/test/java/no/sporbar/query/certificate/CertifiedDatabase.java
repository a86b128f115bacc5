package no.sporbar.query.certificate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.RowLines;

/** A query database whose rows are certified and scrubbed, without Spring. */
final class CertifiedDatabase implements AutoCloseable {
    final QueryDatabase db;
    final Certificates certificates;
    final Certifier certifier;
    final Scrub scrub;
    final CertificateStandings standings;
    final LedgerAlarms alarms;

    CertifiedDatabase() {
        this.db = QueryDatabase.create();
        RowLines lines = new RowLines(db.jdbc());
        Wholeness wholeness = new Wholeness(db.jdbc());
        this.certificates = new Certificates(db.jdbc(), db.projections());
        this.certifier = new Certifier(
                db.jdbc(),
                certificates,
                wholeness,
                db.projections(),
                db.versions(),
                lines,
                db.transactions(),
                Clock.systemUTC());
        this.alarms = new LedgerAlarms(db.jdbc());
        this.scrub = new Scrub(
                certificates,
                wholeness,
                db.projections(),
                db.versions(),
                lines,
                new RowTiling(db.jdbc()),
                new FreshFold(db.jdbc(), db.ledger(), lines),
                alarms,
                db.transactions(),
                new CertificateSettings(Duration.ofSeconds(1), Duration.ofHours(1), 1, 2));
        this.standings = new CertificateStandings(db.jdbc(), Clock.systemUTC());
    }

    /** With everything delivered and certified. */
    static CertifiedDatabase of(List<LedgerEntry> entries) {
        CertifiedDatabase certified = new CertifiedDatabase();
        certified.db.deliver(entries);
        if (!certified.certifier.certify(entries.size())) throw new IllegalStateException("not certified");
        return certified;
    }

    boolean scrubbed() {
        return scrub.run(_ -> false);
    }

    /** What the open alarms say. */
    List<String> alarmed() {
        return alarms.open("rows.altered", 10).stream()
                .map(Alarm::trouble)
                .map(Trouble::detail)
                .toList();
    }

    void change(String sql) {
        db.jdbc().update(sql);
    }

    @Override
    public void close() {
        db.close();
    }
}
