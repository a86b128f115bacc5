package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.sporbar.embedded.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppendOnlyIT {
    private static final List<String> CHANGES = List.of(
            "update ledger_entry set entry = 'x'",
            "update ledger_entry set recorded_at = now() where false",
            "delete from ledger_entry",
            "delete from ledger_entry where false",
            "truncate ledger_entry",
            "truncate ledger_entry cascade",
            "merge into ledger_entry e using idempotency i on e.position = i.last_position when matched then delete",
            "insert into ledger_entry select * from ledger_entry on conflict (position) do update set entry = 'x'",
            "update idempotency set fingerprint = 'x'",
            "delete from idempotency",
            "truncate idempotency",
            "update signed_note set note = 'x'",
            "delete from signed_note",
            "truncate signed_note",
            "delete from witnessed");

    private static final TestLedger DATABASE = new TestLedger();

    @BeforeAll
    static void something_is_recorded() {
        DATABASE.writer()
                .append(new AppendRequest(
                        List.of(Facts.entry("goal", 0)), List.of(), new IdempotencyKey("ada", "k", new byte[1])));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of("owner", "append", "audit", "superuser")
                .flatMap(role -> CHANGES.stream().map(change -> Arguments.of(role, change)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void nothing_recorded_can_be_changed_or_removed(String role, String change) {
        assertThatThrownBy(() -> as(role).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(refused|permission denied).*");
        assertThat(LedgerAudit.of(DATABASE.sql())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_even_in_a_session_that_calls_itself_a_replica(String role, String change) {
        if (!role.equals("superuser")) return;
        assertThatThrownBy(() -> as(role).sql("set session_replication_role = replica; " + change)
                        .update())
                .rootCause()
                .hasMessageContaining("refused");
    }

    @Test
    void an_auditor_reads_everything_and_writes_nothing() {
        JdbcClient audit = as("audit");
        assertThat(Rows.one(audit, Long.class, "select count(*) from ledger")).isEqualTo(1);
        assertThat(Rows.one(audit, Long.class, "select size from ledger_head")).isEqualTo(1);
        for (String write : List.of(
                "insert into ledger_entry select * from ledger_entry",
                "update relay_cursor set position = 7",
                "insert into snapshot select * from snapshot",
                "create table mine (x int)"))
            assertThatThrownBy(() -> audit.sql(write).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void the_service_cannot_change_the_schema() {
        for (String ddl : List.of(
                "drop table ledger_entry",
                "alter table ledger_entry disable trigger all",
                "alter table ledger_entry drop column entry",
                "drop trigger ledger_entry_is_append_only on ledger_entry",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null;"
                        + " end'",
                "create table mine (x int)"))
            assertThatThrownBy(() -> as("append").sql(ddl).update())
                    .rootCause()
                    .hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }

    private static JdbcClient as(String role) {
        DataSource connections = switch (role) {
            case "owner" -> DATABASE.database.dataSource();
            case "append" -> DATABASE.connections();
            case "audit" -> DATABASE.connections(DATABASE.auditRole);
            default ->
                DATABASE.database.dataSource(
                        TestDatabase.server().user(), TestDatabase.server().password());
        };
        return JdbcClient.create(connections);
    }
}
