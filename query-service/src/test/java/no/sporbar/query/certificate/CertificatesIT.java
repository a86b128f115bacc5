package no.sporbar.query.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.replay.Certificate;
import no.sporbar.query.replay.ShownLog;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.Test;

class CertificatesIT {
    private final WrittenLedger ledger = new WrittenLedger();

    /** However the entries came, and at whichever checkpoints there were certificates before. */
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void the_certificate_of_the_rows_is_the_one_that_follows_from_the_entries(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int batch) {
        Random random = new Random(seed);
        List<LedgerEntry> entries = new WrittenLedger().recordAll(History.of(150, random));
        try (CertifiedDatabase certified = new CertifiedDatabase()) {
            for (int from = 0; from < entries.size(); from += batch) {
                int to = Math.min(entries.size(), from + batch);
                certified.db.deliver(entries.subList(from, to));
                int size = 1 + random.nextInt(to);
                if (size < certified.certificates.latestSize().orElse(0L)) continue;
                assertThat(certified.certifier.certify(size)).isTrue();
                assertThat(certified.certificates.latest()).contains(ShownLog.certificateOf(entries.subList(0, size)));
            }
            assertThat(certified.scrubbed())
                    .as(() -> certified.alarmed().toString())
                    .isTrue();
        }
    }

    @Test
    void rows_that_were_rebuilt_or_folded_anew_have_the_same_certificate() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(200, new Random(2)));
        try (CertifiedDatabase certified = CertifiedDatabase.of(entries)) {
            Certificate before = certified.certificates.latest().orElseThrow();
            certified.db.rebuild();
            assertThat(certified.scrubbed()).isTrue();
            certified.db.refold("bergen");
            assertThat(certified.scrubbed()).isTrue();
            certified.change("TRUNCATE certificate CASCADE");
            assertThat(certified.certifier.certify(entries.size())).isTrue();
            assertThat(certified.certificates.latest()).contains(before);
        }
    }

    @Test
    void a_projection_that_another_version_has_folded_is_begun_anew() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(60, new Random(4)));
        try (CertifiedDatabase certified = CertifiedDatabase.of(entries)) {
            certified.change("UPDATE certificate_digest SET version = version + 1, frontier = '', rows = 0"
                    + " WHERE projection = 'goal'");
            assertThat(certified.certifier.certify(entries.size())).isTrue();
            assertThat(certified.certificates.latest()).contains(ShownLog.certificateOf(entries));
        }
    }

    @Test
    void earlier_certificates_stay_and_a_checkpoint_that_was_passed_over_has_the_one_before_it() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(100, new Random(6)));
        try (CertifiedDatabase certified = new CertifiedDatabase()) {
            certified.db.deliver(entries);
            certified.certifier.certify(40);
            certified.certifier.certify(90);
            Certificate of40 = ShownLog.certificateOf(entries.subList(0, 40));
            assertThat(certified.certificates.atOrBefore(39)).isEmpty();
            assertThat(certified.certificates.atOrBefore(40)).contains(of40);
            assertThat(certified.certificates.atOrBefore(89)).contains(of40);
            assertThat(certified.certificates.latest()).contains(ShownLog.certificateOf(entries.subList(0, 90)));
        }
    }

    @Test
    void a_programme_that_stands_still_is_waited_for_by_name_and_holds_nothing_back_before_its_entry() {
        Facts oslo = Facts.of("oslo");
        Facts bergen = Facts.of("bergen");
        ledger.record(oslo.started("Oslo"));
        ledger.record(bergen.started("Bergen"));
        ledger.recordRaw("oslo", "not understood".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ledger.record(bergen.renamed("Bergen 2"));
        try (CertifiedDatabase certified = new CertifiedDatabase()) {
            certified.db.deliver(ledger.entries());
            assertThat(certified.certifier.certify(4)).isFalse();
            assertThat(certified.standings.now()).isEqualTo(new CertificateStanding(0, false, List.of("Oslo")));
            assertThat(certified.certifier.certify(2)).isTrue();
            assertThat(certified.standings.now().covers(2)).isTrue();
            assertThat(certified.standings.now().covers(4)).isFalse();
        }
    }

    @Test
    void what_has_not_been_folded_yet_is_not_certified() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(20, new Random(8)));
        try (CertifiedDatabase certified = new CertifiedDatabase()) {
            certified.db.deliver(entries);
            certified.change("UPDATE programme_progress SET position = 1 WHERE programme = 'oslo'");
            assertThat(certified.certifier.certify(20)).isFalse();
            certified.change("UPDATE projection SET version = 0 WHERE name = 'goal'");
            assertThat(certified.certifier.certify(1)).isFalse();
        }
    }

    @Test
    void the_latest_rows_of_every_projection_are_found_by_their_position() {
        try (QueryDatabase db = QueryDatabase.create()) {
            assertThat(QueryDatabase.ALL)
                    .extracting(Projection::name)
                    .allSatisfy(name -> assertThat(db.jdbc()
                                    .queryForObject("SELECT to_regclass(?)::text", String.class, name + "_by_position"))
                            .isNotNull());
        }
    }
}
