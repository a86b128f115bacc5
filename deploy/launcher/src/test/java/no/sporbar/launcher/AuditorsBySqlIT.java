package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question in the auditors' documentation, asked as the auditor of Oslo's programme. */
class AuditorsBySqlIT {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Pattern BLOCK = Pattern.compile("```sql\n-- (\\w+), (\\d+) rader\n(.*?)```", Pattern.DOTALL);
    private static final String ENGLISH_ROWS = "(?m)^(-- \\w+, \\d+) rows$";

    @TempDir
    static Path folder;

    private static RunningSporbar product;

    record Question(String database, int rows, String sql) {}

    @BeforeAll
    static void oslo_is_loaded_and_shown() throws Exception {
        product = Launcher.start(Settings.onFreePorts(folder.resolve("data")));
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> number("sporbar_query", "select count(*) from audit.entries")
                        == number("sporbar_command", "select size from audit.head"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    static List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve("auditors-by-sql.md")));
        while (block.find())
            questions.add(new Question(block.group(1), Integer.parseInt(block.group(2)), block.group(3)));
        return questions;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_question_has_as_many_answers_as_the_text_says(Question question) throws SQLException {
        try (Connection connection = connection(question.database);
                ResultSet rows = connection.createStatement().executeQuery(question.sql)) {
            int count = 0;
            while (rows.next()) count++;
            assertThat(count).isEqualTo(question.rows);
        }
    }

    @Test
    void both_languages_ask_the_same() throws IOException {
        String english = Files.readString(DOCS.resolve("auditors-by-sql.en.md")).replaceAll(ENGLISH_ROWS, "$1 rader");
        List<String> asked =
                BLOCK.matcher(english).results().map(found -> found.group(3)).toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(10);
        assertThat(questions()).extracting(Question::sql).isEqualTo(asked);
    }

    @Test
    void both_databases_hold_the_same_entries() throws SQLException {
        String hashes = "select md5(string_agg(position || leaf_hash, ',' order by position)) from audit.entries";
        assertThat(text("sporbar_query", hashes)).isEqualTo(text("sporbar_command", hashes));
    }

    private static long number(String database, String query) throws SQLException {
        return Long.parseLong(text(database, query));
    }

    private static String text(String database, String query) throws SQLException {
        try (Connection connection = connection(database);
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(
                database.equals("sporbar_command") ? product.ledgerJdbcUrl() : product.auditedQueryJdbcUrl());
    }
}
