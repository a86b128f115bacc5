package no.sporbar.query.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretSealTest {
    private static final byte[] SECRET = "hemmelig".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_is_sealed_opens_again_also_after_a_restart_and_looks_like_nothing() {
        byte[] sealed = seal("a").seal("w-1", SECRET);
        assertThat(new String(sealed, UTF_8)).doesNotContain("hemmelig");
        assertThat(seal("a").open("w-1", sealed)).isEqualTo(SECRET);
        assertThat(seal("a").seal("w-1", SECRET)).isNotEqualTo(sealed);
    }

    @Test
    void it_does_not_open_beside_another_webhook_or_with_another_key() {
        byte[] sealed = seal("a").seal("w-1", SECRET);
        assertThatThrownBy(() -> seal("a").open("w-2", sealed)).hasMessageContaining("does not open");
        seal("b").seal("w-1", SECRET);
        assertThatThrownBy(() -> seal("b").open("w-1", sealed)).hasMessageContaining("does not open");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_key_is_its_owners_alone_or_not_used() throws Exception {
        byte[] sealed = seal("a").seal("w-1", SECRET);
        Path key = folder.resolve("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> seal("a").open("w-1", sealed)).hasMessageContaining("chmod 600");
    }

    private SecretSeal seal(String file) {
        return new SecretSeal(folder.resolve(file), new SecureRandom());
    }
}
