package no.sporbar.command.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.signing.Signer;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.Rows;
import no.sporbar.command.web.CommandService;
import no.sporbar.command.web.CommandService.Reply;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever somebody does to the rows who owns the server: the next pass names it, and nothing is signed until it is undone. */
class RecheckIT {
    private static final int ENTRIES = 12;

    @TempDir
    static Path folder;

    private static CommandService service;
    private static JdbcClient superuser;
    private static long recorded;

    @BeforeAll
    static void a_signed_ledger() {
        service = CommandService.start(folder, "sporbar.signing.interval=10ms");
        superuser = JdbcClient.create(service.database()
                .dataSource(TestDatabase.server().user(), TestDatabase.server().password()));
        for (int i = 0; i < ENTRIES; i++) record();
    }

    @AfterAll
    static void close() {
        service.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("a byte", "ledger.entry-altered", 7, """
                    update ledger_entry set entry = set_byte(entry, 20, get_byte(entry, 20) # 1) where position = 7\
                    """),
                Arguments.of("a row is gone", "ledger.entry-missing", 7, "delete from ledger_entry where position = 7"),
                Arguments.of(
                        "the last rows are gone", "ledger.shrunk", 11, "delete from ledger_entry where position > 10"),
                Arguments.of("two rows are swapped", "ledger.root-differs", 4, """
                    update ledger_entry e set entry = s.entry, leaf_hash = s.leaf_hash, stream = s.stream || ' ',
                           version = s.version
                    from saved s where (e.position, s.position) in ((4, 7), (7, 4))\
                    """),
                Arguments.of("a byte and its leaf hash", "ledger.root-differs", 7, """
                    update ledger_entry set entry = entry || ' '::bytea,
                           leaf_hash = sha256('\\x00'::bytea || entry || ' '::bytea) where position = 7\
                    """),
                Arguments.of("a byte, its leaf hash and its subtree", "ledger.root-differs", 7, """
                    update ledger_entry set entry = entry || ' '::bytea,
                           leaf_hash = sha256('\\x00'::bytea || entry || ' '::bytea),
                           subtree_hash = sha256('\\x00'::bytea || entry || ' '::bytea) where position = 7\
                    """),
                Arguments.of("a subtree", "ledger.root-differs", 8, """
                    update ledger_entry set subtree_hash = sha256('x') where position = 8\
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void each_change_is_named_stops_the_signing_and_is_forgotten_when_it_is_undone(
            String what, String code, int position, String change) throws Exception {
        Reply sound = recheck();
        assertThat(sound.json().get("entries").asLong()).isEqualTo(recorded);
        assertThat(sound.json().get("checkpoints").asLong()).isPositive();
        assertThat(sound.json().has("finding")).isFalse();
        superuser.sql("drop table if exists saved").update();
        superuser.sql("create table saved as select * from ledger_entry").update();
        tamper(change);

        Reply found = recheck();
        assertThat(found.json().get("finding").get("code").asString()).isEqualTo(code);
        assertThat(found.json().get("finding").get("position").asLong())
                .as(what)
                .isEqualTo(position);
        Reply health = service.get("/actuator/health/ledger");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().toString()).contains(code);
        assertThat(new String(service.get("/actuator/prometheus").response().body()))
                .containsPattern("sporbar_ledger_alarms [12]\\.0");
        LedgerAlarm alarm = LedgerAlarm.of(lastAlarm());
        assertThat(alarm.code()).isEqualTo(code);

        tamper("delete from ledger_entry where true");
        tamper("insert into ledger_entry select * from saved");
        assertThat(recheck().json().has("finding")).isFalse();
        record();
        await().until(() -> service.context().getBean(Signer.class).size() == recorded);
        await().until(() -> service.get("/actuator/health/ledger").status() == 200);
    }

    @Test
    void nothing_is_signed_while_a_finding_stands() throws Exception {
        superuser.sql("drop table if exists saved").update();
        superuser.sql("create table saved as select * from ledger_entry").update();
        long signed = service.context().getBean(Signer.class).size();
        tamper("update ledger_entry set entry = entry || ' '::bytea where position = 2");
        recheck();
        service.context().getBean(Ledger.class).append(Facts.request("goal", recorded, 1));
        assertThat(recheck().json().has("finding")).isTrue();
        assertThat(service.context().getBean(Signer.class).size()).isEqualTo(signed);
        tamper("update ledger_entry e set entry = s.entry from saved s where s.position = e.position");
        recorded++;
        recheck();
        await().until(() -> service.context().getBean(Signer.class).size() == recorded);
    }

    @Test
    void only_an_operator_may_ask() throws Exception {
        assertThat(service.post("/api/ledger/rechecks", new byte[0], Map.of()).status())
                .isEqualTo(401);
        assertThat(service.post("/api/ledger/rechecks", new byte[0], as("programkontoret"))
                        .status())
                .isEqualTo(403);
        assertThat(service.post("/api/ledger/key-rotations", new byte[0], as("programkontoret"))
                        .status())
                .isEqualTo(403);
    }

    private static void record() {
        service.context().getBean(Ledger.class).append(Facts.request("goal", recorded, 1));
        recorded++;
        await().until(() -> service.context().getBean(Signer.class).size() == recorded);
    }

    private static Reply recheck() throws Exception {
        Reply reply = service.post("/api/ledger/rechecks", new byte[0], as("drift"));
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    private static Map<String, String> as(String actor) throws Exception {
        return Map.of("Authorization", "Bearer " + service.token(actor));
    }

    private static SignedNote lastAlarm() throws Exception {
        SignedNote alarm = SignedNote.parse(Rows.of(
                        superuser,
                        byte[].class,
                        "select note from signed_note where kind = 'alarm' order by number desc limit 1")
                .getFirst());
        assertThat(alarm.isSignedBy(service.context().getBean(LogKeys.class).verifier()))
                .isTrue();
        return alarm;
    }

    private static void tamper(String change) {
        superuser
                .sql("alter table ledger_entry disable trigger ledger_entry_is_append_only")
                .update();
        try {
            superuser.sql(change).update();
        } finally {
            superuser
                    .sql("alter table ledger_entry enable always trigger ledger_entry_is_append_only")
                    .update();
        }
    }
}
