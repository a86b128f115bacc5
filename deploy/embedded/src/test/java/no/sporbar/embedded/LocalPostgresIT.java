package no.sporbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path folder;

    @Test
    void data_survives_a_restart_on_another_port() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            server.ensureDatabase("archive", "keeper", "first");
            run(server, "archive", "keeper", "first", "CREATE TABLE fact (text text)");
            run(server, "archive", "keeper", "first", "INSERT INTO fact VALUES ('remembered')");
        }
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            assertThat(ask(server, "archive", "keeper", "first", "SELECT text FROM fact"))
                    .isEqualTo("remembered");
        }
    }

    @Test
    void what_is_acknowledged_is_on_disk() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(askAsSuperuser(server, "SHOW " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void nobody_gets_in_without_a_password() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            assertThat(askAsSuperuser(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(askAsSuperuser(server, "SHOW unix_socket_directories")).isEmpty();
            assertThat(askAsSuperuser(server, "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("superuser.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_role_gets_its_new_password_and_a_database_is_made_once() throws Exception {
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            server.ensureDatabase("archive", "keeper", "first");
            server.ensureDatabase("archive", "keeper", "second");
            server.ensureRole("reader", "third");

            assertThat(ask(server, "archive", "keeper", "second", "SELECT current_user"))
                    .isEqualTo("keeper");
            assertThat(ask(server, "archive", "reader", "third", "SELECT current_user"))
                    .isEqualTo("reader");
            assertThatThrownBy(() -> run(server, "archive", "reader", "third", "CREATE TABLE mine (x int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(server, "archive", "keeper", "first", "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_taken_over() throws Exception {
        Process killed = JavaProcess.start(StartsPostgresAndWaits.class, folder.toString());
        JavaProcess.awaitReady(killed); // the row is committed
        killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        long leftover = postmasterPid();
        assertThat(ProcessHandle.of(leftover)).get().matches(ProcessHandle::isAlive);

        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            assertThat(postmasterPid()).isNotEqualTo(leftover);
            assertThat(ask(server, "archive", "keeper", "word", "SELECT text FROM fact"))
                    .isEqualTo("remembered");
        }
    }

    @Test
    void a_stale_pid_file_with_the_number_of_another_program_does_not_harm_that_program() throws Exception {
        LocalPostgres.start(folder, 0).close();
        Process innocent = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("cluster/postmaster.pid"), innocent.pid() + "\n");
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            assertThat(askAsSuperuser(server, "SELECT 'up'")).isEqualTo("up");
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused() {
        try (LocalPostgres server = LocalPostgres.start(folder, 0)) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(() -> LocalPostgres.start(folder, 0))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void a_taken_port_is_named_together_with_the_setting_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> LocalPostgres.start(folder, other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("SPORBAR_POSTGRES_PORT");
        }
        LocalPostgres.start(folder, 0).close();
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static String askAsSuperuser(LocalPostgres server, String query) throws SQLException {
        return ask(server, "postgres", server.user(), server.password(), query);
    }

    private static String ask(LocalPostgres server, String database, String user, String password, String query)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), user, password);
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(LocalPostgres server, String database, String user, String password, String sql)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), user, password)) {
            connection.createStatement().execute(sql);
        }
    }

    /** Run in a process of its own, which is then killed. */
    static final class StartsPostgresAndWaits {
        public static void main(String[] arguments) throws Exception {
            LocalPostgres server = LocalPostgres.start(Path.of(arguments[0]), 0);
            server.ensureDatabase("archive", "keeper", "word");
            run(server, "archive", "keeper", "word", "CREATE TABLE fact AS SELECT 'remembered' AS text");
            JavaProcess.sayReady();
            System.in.read();
        }
    }
}
