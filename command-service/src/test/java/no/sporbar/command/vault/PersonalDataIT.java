package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.sporbar.command.store.Rows;
import no.sporbar.command.web.CommandService;
import no.sporbar.command.web.CommandService.Reply;
import no.sporbar.ledger.Commitment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Personal data through the real service: kept, shown to those who may see it, erased. */
class PersonalDataIT {
    private static final ListAppender<ILoggingEvent> LOGGED = new ListAppender<>();

    @TempDir
    static Path folder;

    static CommandService service;
    static Everywhere everywhere;
    static Level before;

    @BeforeAll
    static void start() {
        service = CommandService.start(folder.resolve("tokens"));
        everywhere = new Everywhere(service);
        LOGGED.start();
        root().addAppender(LOGGED);
        Logger ours = (Logger) LoggerFactory.getLogger("no.sporbar");
        before = ours.getLevel();
        ours.setLevel(Level.TRACE);
    }

    @AfterAll
    static void stop() {
        root().detachAppender(LOGGED);
        ((Logger) LoggerFactory.getLogger("no.sporbar")).setLevel(before);
        service.close();
    }

    @Test
    void a_name_is_nowhere_in_the_clear_whatever_becomes_of_the_command() {
        Hearing hearing = Hearing.open(service, "kanari");
        String name = "Kari Kanarifugl";
        assertThat(hearing.receive("svar-1", name, Map.of("Idempotency-Key", "k-1"))
                        .status())
                .isEqualTo(200);
        assertThat(hearing.receive("svar-1", name + " den andre").status()).isEqualTo(409);
        Reply wrong = hearing.send(
                "receive-response",
                hearing.receiving("svar-2", name).replace("\"sceptical\"", "\"" + name + "\""),
                Map.of());
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().toString()).doesNotContain("Kanarifugl");
        assertThat(hearing.rehearse("receive-response", hearing.receiving("svar-3", name))
                        .status())
                .isEqualTo(200);
        everywhere.lacks("Kanarifugl");
        assertThat(List.copyOf(LOGGED.list).stream().map(PersonalDataIT::whole))
                .noneMatch(line -> line.contains("Kanarifugl"));
    }

    @Test
    void the_fact_answers_for_it_and_whoever_may_see_it_can_open_that() {
        Hearing hearing = Hearing.open(service, "apnet");
        hearing.receive("svar-1", "Kari Nordmann");
        JsonNode values = hearing.door("svar-1").json().path("values");
        assertThat(values.valueStream()
                        .map(v -> v.path("field").asString() + " = "
                                + v.path("text").asString()))
                .containsExactlyInAnyOrder(
                        "privateName = Kari Nordmann", "answers/0/personalText = Hilsen Kari Nordmann");
        assertThat(values.valueStream()).allSatisfy(value -> {
            byte[] salt = HexFormat.of().parseHex(value.path("salt").asString());
            assertThat(Commitment.opens(
                            value.path("commitment").asString(),
                            salt,
                            value.path("text").asString()))
                    .isTrue();
            assertThat(value.path("stream").asString()).isEqualTo("response:apnet/svar-1");
        });
        String recorded = Rows.one(
                sql(),
                String.class,
                "select data -> 'privateName' ->> 'commitment' from ledger where stream = 'response:apnet/svar-1'");
        assertThat(values.valueStream().map(v -> v.path("commitment").asString()))
                .contains(recorded);
    }

    @Test
    void whoever_asks_is_on_record_also_where_there_is_nothing() {
        Hearing hearing = Hearing.open(service, "spurt");
        hearing.receive("svar-1", "Kari Nordmann");
        hearing.door("svar-1");
        Reply nothing = hearing.door("svar-2");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.json().path("code").asString()).isEqualTo("person.unknown");
        assertThat(Rows.of(
                        sql(),
                        String.class,
                        "select actor || ' ' || person from personal_access where programme = 'spurt' order by id"))
                .containsExactly("programkontoret svar-1", "programkontoret svar-2");
        assertThatThrownBy(() -> sql().sql("delete from personal_access").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_auditor_sees_who_asked_newest_first_in_parts_and_nobody_else_does() throws Exception {
        Hearing hearing = Hearing.open(service, "innsyn");
        hearing.receive("svar-1", "Kari Nordmann");
        hearing.door("svar-1");
        hearing.door("svar-2");
        Map<String, String> auditor = Map.of("Authorization", "Bearer " + service.token("revisor"));
        String log = "/api/programmes/innsyn/personal-data-accesses";
        JsonNode first = service.get(log + "?limit=1", auditor).json();
        assertThat(first.path("accesses").valueStream().map(PersonalDataIT::access))
                .containsExactly("programkontoret innsyn svar-2");
        JsonNode second = service.get(log + "?before=" + first.path("next").asLong(), auditor)
                .json();
        assertThat(second.path("accesses").valueStream().map(PersonalDataIT::access))
                .containsExactly("programkontoret innsyn svar-1");
        assertThat(second.has("next")).isFalse();
        assertThat(service.get("/api/personal-data-accesses", auditor).json().toString())
                .contains("\"innsyn\"")
                .doesNotContain("Kari");
        Map<String, String> recorder = Map.of("Authorization", "Bearer " + service.token("programkontoret"));
        for (String path : List.of(log, "/api/personal-data-accesses")) {
            assertThat(service.get(path).status()).isEqualTo(401);
            assertThat(service.get(path, recorder).status()).isEqualTo(403);
        }
    }

    private static String access(JsonNode each) {
        return each.path("actor").asString()
                + " " + each.path("programme").asString()
                + " " + each.path("person").asString();
    }

    @Test
    void without_a_token_the_door_is_shut_and_an_auditor_by_sql_sees_none_of_it() {
        Reply shut = service.get("/api/programmes/spurt/personal-data/svar-1");
        assertThat(shut.status()).isEqualTo(401);
        String audit = service.database().name() + "_audit";
        JdbcClient auditor = JdbcClient.create(
                service.database().dataSource(audit, service.database().password()));
        for (String table : List.of("personal_value", "personal_key", "personal_key_check"))
            assertThatThrownBy(
                            () -> auditor.sql("select * from " + table).query().listOfRows())
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void the_same_again_changes_nothing_and_keeps_nothing_more() {
        Hearing hearing = Hearing.open(service, "gjentatt");
        Reply first = hearing.receive("svar-1", "Kari Nordmann", Map.of("Idempotency-Key", "k-7"));
        assertThat(hearing.receive("svar-1", "Kari Nordmann")
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("unchanged");
        assertThat(hearing.rehearse("receive-response", hearing.receiving("svar-1", "Kari Nordmann"))
                        .json()
                        .path("refusals"))
                .isEmpty();
        Reply repeated = hearing.receive("svar-1", "Kari Nordmann", Map.of("Idempotency-Key", "k-7"));
        assertThat(repeated.response().body()).isEqualTo(first.response().body());
        assertThat(kept("gjentatt")).isEqualTo(2);
    }

    @Test
    void a_rehearsal_keeps_nothing() {
        Hearing hearing = Hearing.open(service, "ovet");
        assertThat(hearing.rehearse("receive-response", hearing.receiving("svar-1", "Kari Nordmann"))
                        .json()
                        .path("refusals"))
                .isEmpty();
        assertThat(kept("ovet")).isZero();
    }

    @Test
    void erasing_leaves_every_leaf_and_nothing_that_opens_a_commitment() {
        Hearing hearing = Hearing.open(service, "slettet");
        hearing.receive("svar-1", "Kari Nordmann");
        hearing.receive("svar-2", "Ola Nordmann");
        JsonNode opened = hearing.door("svar-1").json().path("values");
        List<String> leaves = leaves();
        assertThat(hearing.erase("svar-1").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(kept("slettet")).isEqualTo(2));

        Reply gone = hearing.door("svar-1");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.json().path("code").asString()).isEqualTo("person.erased");
        assertThat(leaves().subList(0, leaves.size())).isEqualTo(leaves);
        assertThat(Rows.one(
                        sql(),
                        Long.class,
                        "select count(*) from personal_key where programme = 'slettet' and person = 'svar-1'"
                                + " and wrapped_key is null and erased_position > 0"))
                .isEqualTo(1);
        opened.valueStream()
                .forEach(value -> everywhere.lacks(value.path("salt").asString()));
        assertThat(hearing.door("svar-2").json().path("values")).hasSize(2);
        await().untilAsserted(() -> assertThat(service.get("/actuator/health")
                        .json()
                        .at("/components/personalData/status")
                        .asString())
                .isEqualTo("UP"));
    }

    @Test
    void an_erased_person_stays_erased() {
        Hearing hearing = Hearing.open(service, "forblir");
        hearing.receive("svar-1", "Kari Nordmann");
        hearing.erase("svar-1");
        assertThat(hearing.erase("svar-1").json().path("outcome").asString()).isEqualTo("unchanged");
        assertThat(hearing.erase("svar-9").json().path("code").asString()).isEqualTo("person.unknown");
        String another = hearing.receiving("svar-2", "Kari Nordmann").replaceFirst("\\{", "{\"person\":\"svar-1\",");
        assertThat(hearing.send("receive-response", another, Map.of())
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("person.erased");
        assertThat(hearing.rehearse("receive-response", another)
                        .json()
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("person.erased");
    }

    private static long kept(String programme) {
        return Rows.one(sql(), Long.class, "select count(*) from personal_value where programme = ?", programme);
    }

    private static List<String> leaves() {
        return Rows.of(
                sql(),
                String.class,
                "select encode(leaf_hash || subtree_hash, 'hex') from ledger_entry order by position");
    }

    private static JdbcClient sql() {
        return everywhere.sql();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static String whole(ILoggingEvent event) {
        String thrown = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + thrown;
    }
}
