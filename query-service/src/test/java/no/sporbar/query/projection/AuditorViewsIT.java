package no.sporbar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an auditor sees of the projections, with no software but PostgreSQL's. */
class AuditorViewsIT {
    /** What every view has under other names, and what is only known when it is asked for. */
    private static final Set<String> NOT_A_COLUMN_OF_ITS_OWN = Set.of("id", "provenance", "recorded", "erased");

    /** Fields whose own names are words of SQL, or the name of a column that every view has. */
    private static final Map<String, String> RENAMED = Map.of(
            "consultation.window", "open_during",
            "link.from", "from_subject",
            "link.to", "to_subject",
            "personal_fact.positions", "fact_positions",
            "response.group", "respondent_group",
            "suggestion.by", "proposed_by",
            "track.end", "ending",
            "unit.effectiveFrom", "in_effect_from");

    private static JdbcTemplate audit;
    private static TestDatabase database;

    @BeforeAll
    static void a_goal_is_worded_twice() {
        database = TestDatabase.create();
        String role = database.createRole("audit");
        Facts oslo = Facts.of("oslo");
        WrittenLedger ledger = new WrittenLedger();
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "Gode tjenester"));
        ledger.record(oslo.goalRevised("mal-1", "Gode og mer effektive tjenester"));
        try (QueryDatabase folded =
                QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, java.time.Clock.systemUTC())) {
            folded.deliver(ledger.entries());
        }
        // The role came later than the database: the next start lets it in.
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/query")
                .placeholders(Map.of("auditRole", role))
                .load()
                .migrate();
        audit = new JdbcTemplate(database.dataSource(role, database.password()));
    }

    static Stream<Projection<?, ?>> projections() {
        return QueryDatabase.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void every_field_of_every_row_is_a_column_of_its_type(Projection<?, ?> projection) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (RecordComponent field : projection.row().getRecordComponents())
            if (!NOT_A_COLUMN_OF_ITS_OWN.contains(field.getName()))
                wanted.put(
                        RENAMED.getOrDefault(projection.name() + "." + field.getName(), snakeCase(field.getName())),
                        type(field.getType()));
        Map<String, String> columns = new LinkedHashMap<>();
        audit.query(
                "SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = 'audit' AND table_name = ?",
                row -> {
                    columns.put(row.getString(1), row.getString(2));
                },
                projection.name() + "s_history");
        assertThat(columns).containsAllEntriesOf(wanted);
        assertThat(audit.queryForList("SELECT * FROM audit." + projection.name() + "s"))
                .isNotNull();
    }

    @Test
    void a_thing_is_shown_as_it_is_now_and_as_it_was() {
        assertThat(texts("SELECT wording_proposed FROM audit.goals"))
                .containsExactly("Gode og mer effektive tjenester");
        assertThat(texts("SELECT wording_proposed || positions FROM audit.goals_history ORDER BY from_position"))
                .containsExactly("Gode tjenester[2,3)", "Gode og mer effektive tjenester[3,)");
        assertThat(texts("SELECT wording_proposed FROM audit.goals_history WHERE positions @> 2::bigint"))
                .containsExactly("Gode tjenester");
        assertThat(texts("SELECT wording_proposed FROM audit.goals_history" + " WHERE positions @> audit.position_at('"
                        + WrittenLedger.FIRST.plusSeconds(1) + "')"))
                .containsExactly("Gode tjenester");
    }

    @Test
    void the_copy_of_the_ledger_is_hashed_where_it_lies() {
        assertThat(audit.queryForList("SELECT leaf_hash FROM audit.entries ORDER BY position", String.class))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(texts("SELECT first_missing::text FROM audit.missing_positions"))
                .isEmpty();
        assertThat(texts("SELECT position::text FROM audit.progress")).containsExactly("3");
        for (String empty : List.of("checkpoints", "keys", "alarms", "parked"))
            assertThat(audit.queryForList("SELECT * FROM audit." + empty)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM entry",
                "SELECT * FROM goal",
                "SELECT * FROM programme_progress",
                "SELECT * FROM flyway_schema_history",
                "UPDATE audit.goals SET number = 2",
                "DELETE FROM audit.entries",
                "INSERT INTO audit.projections VALUES ('x', 1)",
                "TRUNCATE goal",
                "CREATE TABLE mine (x int)",
                "CREATE TABLE audit.mine (x int)",
                "CREATE TEMPORARY TABLE mine (x int)",
                "DROP VIEW audit.goals",
                "SELECT lo_from_bytea(0, 'x')",
                "SELECT pg_read_file('/etc/passwd')",
                "COPY audit.goals TO PROGRAM 'true'",
                "SELECT * FROM pg_authid"
            })
    void the_auditor_can_do_nothing_else(String statement) {
        assertThatThrownBy(() -> audit.execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|cannot (insert|update|delete)).*");
    }

    @Test
    void the_auditor_cannot_become_somebody_else() {
        for (String role : List.of(database.user(), TestDatabase.server().user()))
            assertThatThrownBy(() -> audit.execute("SET ROLE \"" + role + "\""))
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private static List<String> texts(String query) {
        return audit.query(query, (row, _) -> row.getString(1));
    }

    private static String snakeCase(String name) {
        return Arrays.stream(name.split("(?=[A-Z])")).map(String::toLowerCase).collect(Collectors.joining("_"));
    }

    private static String type(Class<?> field) {
        if (field == int.class || field == Integer.class) return "integer";
        if (field == long.class || field == Long.class) return "bigint";
        if (field == boolean.class || field == Boolean.class) return "boolean";
        if (field == LocalDate.class) return "date";
        if (field == Instant.class) return "timestamp with time zone";
        boolean nested = List.class.isAssignableFrom(field) || field.isRecord() && !isText(field);
        return nested ? "jsonb" : "text";
    }

    /** Ids, references and dates are records that stand as text in JSON. */
    private static boolean isText(Class<?> field) {
        return no.sporbar.events.Identifier.class.isAssignableFrom(field)
                || field == no.sporbar.events.Subject.class
                || field == no.sporbar.events.ImpreciseDate.class;
    }
}
