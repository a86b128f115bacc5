package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Base64;
import no.sporbar.command.store.Rows;
import no.sporbar.command.web.CommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to personal data when the service stops between a fact and what follows from it, or has lost its key. */
class KilledWhileErasingIT {
    @TempDir
    Path folder;

    @Test
    void an_erasure_that_was_recorded_is_carried_out_at_the_next_start() throws Exception {
        CommandService killed = CommandService.start(folder.resolve("tokens"));
        Hearing hearing = Hearing.open(killed, "drept");
        hearing.receive("svar-1", "Kari Nordmann");
        try (Connection elsewhere = killed.database().dataSource().getConnection()) {
            elsewhere.setAutoCommit(false);
            elsewhere.createStatement().execute("select * from personal_cursor for update");
            assertThat(hearing.erase("svar-1").status()).isEqualTo(200);
            assertThat(kept(killed)).as("nobody can have deleted it yet").isEqualTo(2);
            assertThat(health(killed)).isNotEqualTo("UP");
            killed.close();
            elsewhere.rollback();
        }
        try (CommandService next = killed.again()) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(kept(next)).isZero());
            assertThat(health(next)).isEqualTo("UP");
        }
    }

    @Test
    void a_wrong_or_missing_key_is_said_at_the_start() throws Exception {
        CommandService first = CommandService.start(folder.resolve("tokens"));
        first.close();
        Path file = folder.resolve("keys/personal.key");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        String right = Files.readString(file).strip();
        String other = Base64.getEncoder().encodeToString(new byte[32]);
        assertThatThrownBy(() -> first.again("sporbar.personal.key=" + other))
                .rootCause()
                .hasMessageContaining("is not the one that the personal data in this database was sealed with");
        assertThatThrownBy(() -> first.again("sporbar.personal.key=short"))
                .rootCause()
                .hasMessageContaining("32 bytes in Base64");
        Files.delete(file);
        assertThatThrownBy(first::again).rootCause().hasMessageContaining("personal.key is missing");
        first.again("sporbar.personal.key=" + right).close();
    }

    private static long kept(CommandService service) {
        return Rows.one(new Everywhere(service).sql(), Long.class, "select count(*) from personal_value");
    }

    private static String health(CommandService service) {
        return service.context().getBean(VaultHealth.class).health().getStatus().getCode();
    }
}
