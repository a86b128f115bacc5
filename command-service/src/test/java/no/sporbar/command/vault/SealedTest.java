package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final SecretKey KEY = Sealed.key(Sealed.random(32));
    private static final byte[] PLAIN = "Kari Nordmann".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_is_sealed_opens_in_its_place_only() {
        byte[] sealed = Sealed.seal(KEY, PLAIN, "oslo", "p-1", "privateName");
        assertThat(Sealed.open(KEY, sealed, "oslo", "p-1", "privateName")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> Sealed.open(KEY, sealed, "oslo", "p-2", "privateName"))
                .isInstanceOf(Sealed.UnopenableException.class);
        assertThatThrownBy(() -> Sealed.open(Sealed.key(new byte[32]), sealed, "oslo", "p-1", "privateName"))
                .isInstanceOf(Sealed.UnopenableException.class);
    }

    @Test
    void every_flipped_bit_is_noticed() {
        byte[] sealed = Sealed.seal(KEY, PLAIN, "oslo");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] other = sealed.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> Sealed.open(KEY, other, "oslo")).isInstanceOf(Sealed.UnopenableException.class);
        }
        assertThatThrownBy(() -> Sealed.open(KEY, new byte[5], "oslo")).isInstanceOf(Sealed.UnopenableException.class);
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        assertThat(Sealed.seal(KEY, PLAIN, "oslo")).isNotEqualTo(Sealed.seal(KEY, PLAIN, "oslo"));
    }
}
