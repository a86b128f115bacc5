package no.sporbar.command.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeysIT {
    @TempDir
    Path parent;

    private Path folder = Path.of("");
    private KeyFolder files = new KeyFolder(folder);

    @BeforeEach
    void a_folder_that_is_not_there_yet() {
        folder = parent.resolve("keys");
        files = new KeyFolder(folder);
    }

    @Test
    void a_key_is_made_once_for_its_owner_only_and_its_public_half_is_written_down() throws Exception {
        LogKeys keys = LogKeys.inFolder(files, null);
        assertThat(LogKeys.inFolder(files, null).verifier()).isEqualTo(keys.verifier());
        assertThat(keys.verifier().name()).isEqualTo("localhost/sporbar");
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("ledger.key"))).isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("ledger.vkey"))).isEqualTo(keys.verifier() + "\n");
    }

    @Test
    void a_key_that_others_can_read_stops_the_start() throws Exception {
        LogKeys.inFolder(files, null);
        Files.setPosixFilePermissions(folder.resolve("ledger.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> LogKeys.inFolder(files, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ledger.key can be read by others")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_log_keeps_its_name() {
        LogKeys.inFolder(files, "oslo.kommune.no/bydel");
        assertThat(LogKeys.inFolder(files, null).verifier().name()).isEqualTo("oslo.kommune.no/bydel");
        assertThatThrownBy(() -> LogKeys.inFolder(files, "oslo.kommune.no/other"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("oslo.kommune.no/bydel")
                .hasMessageContaining("sporbar.signing.origin");
    }

    @Test
    void a_file_that_holds_something_else_stops_the_start_and_is_not_shown() throws Exception {
        String damaged = LogKeys.inFolder(files, null).signer().secret().replace("sporbar+", "sporbar+0");
        Files.writeString(folder.resolve("ledger.key"), damaged);
        assertThatThrownBy(() -> LogKeys.inFolder(files, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds no key that can be used")
                .hasMessageNotContaining(damaged.substring(damaged.length() - 20));
    }

    @Test
    void the_key_of_a_witness_is_no_key_of_a_log() throws Exception {
        SigningKey witness = SigningKey.generate("w", KeyType.WITNESS, new SecureRandom());
        files.write("ledger.key", witness);
        assertThatThrownBy(() -> LogKeys.inFolder(files, null)).hasMessageContaining("witness");
        assertThatThrownBy(() -> LogKeys.given(files, witness.secret(), List.of(), null))
                .hasMessageContaining("witness");
    }

    @Test
    void a_key_from_outside_is_not_written_down() throws Exception {
        String secret =
                SigningKey.generate("a/log", KeyType.LOG, new SecureRandom()).secret();
        LogKeys keys = LogKeys.given(files, secret, List.of(), "a/log");
        assertThat(keys.verifier().name()).isEqualTo("a/log");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("ledger.vkey"));
        assertThatThrownBy(() -> LogKeys.given(files, secret, List.of(), "b/log"))
                .hasMessageContaining("a/log");
        assertThatThrownBy(() -> LogKeys.given(files, "PRIVATE+KEY+x", List.of(), null))
                .hasMessageContaining("sporbar.signing.key");
    }

    @Test
    void the_settings_never_say_the_secrets() throws Exception {
        String secret =
                SigningKey.generate("a/log", KeyType.LOG, new SecureRandom()).secret();
        assertThat(new KeyProperties(folder, null, secret, List.of(secret)).toString())
                .doesNotContain("PRIVATE");
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
