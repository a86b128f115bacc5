package no.sporbar.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowerIT {
    private final Facts oslo = Facts.of("oslo");
    private final Facts bergen = Facts.of("bergen");
    private final WrittenLedger ledger = new WrittenLedger();
    private final QueryDatabase db = QueryDatabase.create();
    private final Bell bell = new Bell();
    private final Follower follower = new Follower(db.jdbc(), bell, Duration.ofHours(1));

    @BeforeEach
    void two_programmes_are_known() {
        db.deliver(ledger.recordAll(List.of(oslo.started("Oslo"), bergen.started("Bergen"))));
        follower.step();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void what_was_there_before_it_began_is_not_told() {
        assertThat(bell.heard(null)).isZero();
    }

    @Test
    void it_rings_once_for_what_is_new_and_for_its_programme_alone() {
        db.deliver(List.of(ledger.record(oslo.renamed("Oslo 2"))));
        follower.step();
        follower.step();
        assertThat(bell.heard("oslo")).isOne();
        assertThat(bell.heard("bergen")).isZero();
        assertThat(bell.heard(null)).isOne();
    }

    @Test
    void what_arrives_behind_a_gap_is_told_and_so_is_what_fills_it() {
        LedgerEntry late = ledger.record(bergen.renamed("Bergen 2"));
        db.deliver(List.of(ledger.record(oslo.renamed("Oslo 2"))));
        follower.step();
        assertThat(bell.heard("oslo")).isOne();
        db.deliver(List.of(late));
        follower.step();
        assertThat(bell.heard("bergen")).isOne();
        assertThat(bell.heard("oslo")).isOne();
    }

    @Test
    void neither_a_rebuild_nor_a_programme_that_is_folded_anew_rings() {
        db.deliver(List.of(ledger.record(oslo.goalProposed("mal-1", 1, "a")), ledger.record(oslo.renamed("Oslo 2"))));
        follower.step();
        long before = bell.heard(null);
        db.rebuild();
        db.refold("oslo");
        follower.step();
        assertThat(bell.heard(null)).isEqualTo(before);
    }
}
