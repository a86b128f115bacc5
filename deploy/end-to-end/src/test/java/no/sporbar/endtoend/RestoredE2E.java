package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import no.sporbar.verify.Verify;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yesterday's database, another key and a message that never came: each is named, and nothing is written over it. */
class RestoredE2E {
    private static final String COMMAND = "rename-programme";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_ledger_set_back_to_yesterday_is_named_and_not_written_to() throws Exception {
        try (LauncherProcess product = new LauncherProcess(folder, quickly())) {
            product.start();
            product.awaitLoaded();
            awaitSigned(product);
            product.stop();
            Path yesterday = folder.resolve("yesterday");
            copy(product.data().resolve("postgres"), yesterday);

            product.start();
            product.awaitServices();
            assertThat(send(product, "today").statusCode()).isEqualTo(200);
            long today = awaitSigned(product);
            product.stop();

            delete(product.data().resolve("postgres"));
            copy(yesterday, product.data().resolve("postgres"));
            product.start();
            awaitAlarm(product, "ledger.shrunk");
            HttpResponse<String> refused = send(product, "after");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("ledger.rewound");

            Path lines = folder.resolve("ledger.ndjson");
            Tampering.withTheLedger(product).copyTo(lines);
            VerifierProcess verified = VerifierProcess.run(product.web("/").toString(), "--entries", lines.toString());
            assertThat(verified.exitCode()).as(verified.output()).isEqualTo(Verify.WRONG);
            assertThat(verified.output()).contains(Long.toString(today));
        }
    }

    @Test
    void another_key_is_named() throws Exception {
        try (LauncherProcess product = new LauncherProcess(folder, quickly())) {
            product.start();
            product.awaitLoaded();
            awaitSigned(product);
            Path known = Files.writeString(folder.resolve("vkey"), product.page("/ledger/vkey"));
            product.stop();
            Path keys = product.data().resolve("keys");
            Files.move(keys.resolve("ledger.key"), folder.resolve("ledger.key"));
            Files.delete(keys.resolve("ledger.vkey"));

            product.start();
            awaitAlarm(product, "ledger.unknown-key");
            HttpResponse<String> health = http.send(
                    HttpRequest.newBuilder(product.commands("/actuator/health/ledger"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("ledger.unknown-key");
            String other = keys.resolve("ledger.vkey").toString();
            VerifierProcess verified = VerifierProcess.run(product.web("/").toString(), "--vkey", other);
            assertThat(verified.exitCode()).as(verified.output()).isEqualTo(Verify.WRONG);
            assertThat(verified.output()).contains("ledger.unknown-key");
            VerifierProcess trusting = VerifierProcess.run(product.web("/").toString(), "--vkey", known.toString());
            assertThat(trusting.exitCode()).as(trusting.output()).isZero();
        }
    }

    @Test
    void a_message_that_never_came_is_named() throws Exception {
        try (LauncherProcess product = new LauncherProcess(folder, quickly())) {
            product.start();
            product.awaitLoaded();
            long missing = awaitSigned(product) + 1;
            // The relay finds that another one has moved the cursor, and goes on from there.
            execute(product, "update relay_cursor set position = position + 1, epoch = epoch + 1");
            Awaitility.await()
                    .atMost(LauncherProcess.PATIENCE)
                    .until(() -> product.log().contains("from " + (missing + 1) + " on"));
            assertThat(send(product, "never arrives").statusCode()).isEqualTo(200);
            assertThat(send(product, "arrives").statusCode()).isEqualTo(200);
            awaitAlarm(product, "ledger.entry-missing");
            assertThat(product.json("/api/ledger").toString()).contains("\"position\":" + missing);
            assertThat(product.page("/ledger?lang=en")).contains("The entry at position " + missing + " is missing");

            // Published again from the first entry on, it arrives late, and the alarm is over.
            execute(product, "update relay_cursor set position = 0, epoch = epoch + 1");
            Awaitility.await()
                    .atMost(LauncherProcess.PATIENCE)
                    .untilAsserted(() -> assertThat(product.json("/api/ledger")
                                    .path("ledger")
                                    .path("open")
                                    .size())
                            .isZero());
            VerifierProcess verified = VerifierProcess.run(product.web("/").toString());
            assertThat(verified.exitCode()).as(verified.output()).isZero();
        }
    }

    private static Map<String, String> quickly() {
        return Map.of("SPORBAR_LEDGER_RECHECK", "1s", "SPORBAR_LEDGER_PATIENCE", "2s");
    }

    private HttpResponse<String> send(LauncherProcess product, String name) throws IOException, InterruptedException {
        String body = """
                {"name": "%s", "provenance": {"decidedOn": "2026-11-23",
                 "basis": {"kind": "assumption", "by": "Prøven", "why": "Trengs i en prøve"}}}""".formatted(name);
        HttpRequest request = HttpRequest.newBuilder(
                        product.commands("/api/programmes/oslo-bydelsprosjektet/commands/" + COMMAND))
                .header("Authorization", "Bearer " + product.token("programkontoret"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until everything that was recorded is signed and checked, and says how much that is. */
    private static long awaitSigned(LauncherProcess product) {
        long[] size = new long[1];
        Awaitility.await().atMost(LauncherProcess.PATIENCE).untilAsserted(() -> {
            var ledger = product.json("/api/ledger").path("ledger");
            size[0] = ledger.path("checkpoint").path("size").asLong();
            assertThat(size[0]).isPositive().isEqualTo(ledger.path("treeSize").asLong());
            assertThat(size[0]).isEqualTo(rows(product));
        });
        return size[0];
    }

    private static long rows(LauncherProcess product) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        Tampering.withTheLedger(product).jdbcUrl());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from ledger_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitAlarm(LauncherProcess product, String code) {
        Awaitility.await()
                .atMost(LauncherProcess.PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(product.json("/api/ledger")
                                .path("ledger")
                                .path("open")
                                .toString())
                        .contains(code));
    }

    private static void execute(LauncherProcess product, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        Tampering.withTheLedger(product).jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator)
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(java.util.Comparator.reverseOrder())::iterator)
                Files.delete(file);
        }
    }
}
