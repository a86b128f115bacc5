package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Frontier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor sees in the database of record, with no software but PostgreSQL's. */
class AuditorViewsIT {
    private static final int ENTRIES = 21;

    private final TestLedger database = TestLedger.migratedItself();
    private final JdbcClient audit = JdbcClient.create(database.connections(database.auditRole));

    @BeforeEach
    void something_is_recorded() {
        database.writer().append(Facts.request("mal-1", 0, ENTRIES - 1));
        database.writer()
                .append(new AppendRequest(
                        List.of(Facts.entry("mal-2", 0)), List.of(), new IdempotencyKey("ada", "k", new byte[1])));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_untouched_ledger_is_right_in_every_way_that_sql_can_tell() {
        assertThat(count("audit.entries where hash_is_right and columns_are_right"))
                .isEqualTo(ENTRIES);
        assertThat(count("audit.subtrees where subtree_is_right")).isEqualTo(ENTRIES);
        assertThat(count("audit.gaps")).isZero();
        assertThat(count("audit.out_of_order")).isZero();
        assertThat(count("audit.idempotency where key = 'k' and first_position = 21"))
                .isEqualTo(1);
        assertThat(count("audit.facts where assumed and assumed_by = 'a test'")).isEqualTo(ENTRIES);
        assertThat(Rows.one(audit, Long.class, "select sum(entries) from audit.recorded_by_actor"))
                .isEqualTo(ENTRIES);
    }

    @Test
    void postgresql_computes_the_root_of_every_size_as_we_do() {
        List<byte[]> leaves =
                new ArrayList<>(Rows.of(audit, byte[].class, "select leaf_hash from ledger_entry order by position"));
        for (int size = 0; size <= ENTRIES; size++)
            assertThat(Rows.one(audit, String.class, "select audit.root_at(?)", size))
                    .as("size %d", size)
                    .isEqualTo(Base64Text.of(
                            Frontier.EMPTY.append(leaves.subList(0, size)).root()));
        assertThat(Rows.one(audit, String.class, "select root from audit.head"))
                .isEqualTo(Rows.one(audit, String.class, "select audit.root_at(?)", ENTRIES));
    }

    @Test
    void one_changed_byte_is_named_even_where_it_leaves_no_json() {
        tamper("update ledger_entry set entry = set_byte(entry, 0, 255) where position = 7");
        assertThat(Rows.of(audit, Long.class, "select position from audit.entries where not hash_is_right"))
                .containsExactly(7L);
        assertThat(count("audit.entries where not columns_are_right")).isEqualTo(1);
        assertThat(count("audit.facts")).isEqualTo(ENTRIES);
    }

    @Test
    void a_column_that_says_something_else_than_the_entry_is_named() {
        tamper("update ledger_entry set recorded_at = recorded_at - interval '1 day' where position = 9");
        assertThat(Rows.of(audit, Long.class, "select position from audit.entries where not columns_are_right"))
                .containsExactly(9L);
        assertThat(Rows.of(audit, Long.class, "select position from audit.out_of_order"))
                .containsExactly(9L);
    }

    @Test
    void an_entry_that_is_gone_is_missed_by_position_and_in_its_stream() {
        tamper("delete from ledger_entry where position = 8");
        assertThat(Rows.of(
                        audit,
                        String.class,
                        "select concat_ws(' ', gap_in, stream, first_missing, last_missing) from audit.gaps"
                                + " order by 1"))
                .containsExactly("position 8 8", "version goal:oslo/mal-1 7 7");
        assertThat(Rows.of(audit, Long.class, "select position from audit.subtrees where not subtree_is_right"))
                .as("the node that was made of it")
                .containsExactly(16L);
    }

    @Test
    void another_leaf_with_a_hash_that_fits_it_does_not_fit_the_tree() {
        tamper("update ledger_entry set entry = 'x', leaf_hash = sha256('\\x00'::bytea || 'x') where position = 6");
        assertThat(count("audit.entries where not hash_is_right")).isZero();
        assertThat(Rows.of(audit, Long.class, "select position from audit.subtrees where not subtree_is_right"))
                .containsExactly(6L);
    }

    @Test
    void the_auditor_can_do_nothing_else() {
        List<String> statements = List.of(
                "insert into audit.idempotency (scope) values ('x')",
                "update audit.entries set programme = 'x'",
                "delete from audit.published",
                "create table mine (x int)",
                "create table audit.mine (x int)",
                "create temporary table mine (x int)",
                "create function audit.mine() returns int language sql as 'select 1'",
                "drop view audit.head",
                "select lo_from_bytea(0, 'x')",
                "select pg_read_file('/etc/passwd')",
                "select pg_ls_dir('.')",
                "copy audit.head to program 'true'",
                "copy audit.head to '/x'",
                "select * from snapshot",
                "select * from token_entry",
                "select * from pg_authid");
        assertThat(statements)
                .allSatisfy(statement -> assertThatThrownBy(() -> database.connections(database.auditRole)
                                .getConnection()
                                .createStatement()
                                .execute(statement))
                        .hasMessageMatching("(?s).*(permission denied|must be owner|cannot (insert|update|delete)).*"));
    }

    @Test
    void the_auditor_cannot_become_somebody_else() {
        for (String role : List.of(database.appendRole, database.database.user(), "postgres"))
            assertThatThrownBy(() -> audit.sql("set role \"" + role + "\"").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private long count(String from) {
        return Rows.one(audit, Long.class, "select count(*) from " + from);
    }

    /** As a database administrator who can do everything does it. */
    private void tamper(String statement) {
        database.superuser("alter table ledger_entry disable trigger all");
        database.superuser(statement);
        database.superuser("alter table ledger_entry enable always trigger ledger_entry_is_append_only");
    }
}
