package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sporbar.command.store.CuttingProxy.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

class LostConnectionIT {
    private final TestLedger database = new TestLedger();
    private final CuttingProxy proxy;
    private final Ledger ledger;

    LostConnectionIT() throws Exception {
        URI server = URI.create(database.database.jdbcUrl().substring("jdbc:".length()));
        proxy = new CuttingProxy(server.getPort());
        PGSimpleDataSource connections = (PGSimpleDataSource) database.connections();
        connections.setUrl("jdbc:postgresql://localhost:" + proxy.port() + server.getPath());
        connections.setUser(database.appendRole);
        connections.setPassword(database.database.password());
        ledger = new Ledger(
                connections,
                InstantSource.system(),
                Duration.ofSeconds(2),
                new LedgerMeters(new SimpleMeterRegistry()));
    }

    @BeforeEach
    void warmUp() {
        ledger.append(request("warm", 0, 1));
        ledger.append(request("warm", 1, 1));
    }

    @AfterEach
    void close() throws Exception {
        ledger.close();
        proxy.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void an_append_that_is_lost_on_the_way_is_recorded_once_all_the_same(Fault fault) throws Exception {
        proxy.next(fault);
        Appended appended = ledger.append(request("goal", 0, 2));
        if (fault == Fault.DELAY_REQUEST) proxy.deliverDelayed();
        assertThat(appended.firstPosition()).isEqualTo(3);
        assertThat(ledger.append(request("goal", 2, 1)).firstPosition()).isEqualTo(5);
        assertThat(LedgerAudit.of(database.sql())).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_group_is_decided_request_by_request_after_its_connection_was_lost(Fault fault) throws Exception {
        ledger.append(request("taken", 0, 1));
        List<Boolean> done = Together.in(6, thread -> {
            if (thread == 0) proxy.next(fault);
            try {
                ledger.append(request(thread == 3 ? "taken" : "free-" + thread, 0, 1));
                return true;
            } catch (StreamConflictException e) {
                return false;
            }
        });
        assertThat(done).containsExactly(true, true, true, false, true, true);
        assertThat(LedgerAudit.of(database.sql())).hasSize(2 + 1 + 5);
    }

    @Test
    void an_answer_lost_while_another_instance_appends_is_found_again() throws Exception {
        Ledger other = database.writer();
        AtomicBoolean stop = new AtomicBoolean();
        Together.in(2, thread -> {
            if (thread == 0) {
                for (int i = 0; i < 30; i++) {
                    proxy.next(Fault.values()[1 + i % 2]);
                    ledger.append(request("ours", i, 1));
                }
                stop.set(true);
            } else {
                for (int i = 0; !stop.get(); i++) other.append(request("theirs", i, 1));
            }
            return true;
        });
        LedgerAudit.of(database.sql());
        assertThat(database.reader().tipOf(Facts.stream("ours"))).hasValue(29);
    }

    @Test
    void killed_connections_lose_nothing_double_nothing_and_tell_nobody_a_lie() throws Exception {
        Random random = new Random(20261123);
        AtomicBoolean stop = new AtomicBoolean();
        List<Long> recorded = Together.in(9, thread -> {
            if (thread == 8) {
                for (int kills = 0; kills < 40; kills++) {
                    long until = System.nanoTime() + random.nextLong(40_000_000);
                    await().pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() > until);
                    database.cutWriters();
                }
                stop.set(true);
                return 0L;
            }
            long version = 0;
            while (!stop.get()) {
                ledger.append(request("goal-" + thread, version, 1));
                version++;
            }
            return version;
        });
        assertThat(LedgerAudit.of(database.sql()))
                .hasSize(2 + recorded.stream().mapToInt(Long::intValue).sum());
        for (int thread = 0; thread < 8; thread++)
            assertThat(database.reader().tipOf(Facts.stream("goal-" + thread))).hasValue(recorded.get(thread) - 1);
    }

    @Test
    void without_a_database_the_caller_is_told_that_nothing_was_recorded() throws Exception {
        ledger.close();
        proxy.close();
        assertThatThrownBy(() -> ledger.append(request("goal", 0, 1)))
                .isInstanceOfSatisfying(
                        LedgerUnavailableException.class,
                        e -> assertThat(e.isOutcomeUnknown()).isFalse());
        assertThat(LedgerAudit.of(database.sql())).hasSize(2);
    }

    @Test
    void without_a_database_to_ask_the_caller_is_told_that_the_outcome_is_unknown() throws Exception {
        proxy.next(Fault.LOSE_ANSWER);
        proxy.close();
        assertThatThrownBy(() -> ledger.append(request("goal", 0, 1)))
                .isInstanceOfSatisfying(
                        LedgerUnavailableException.class,
                        e -> assertThat(e.isOutcomeUnknown()).isTrue());
        assertThat(LedgerAudit.of(database.sql())).hasSize(3);
    }
}
