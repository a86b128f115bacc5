package no.sporbar.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final byte[] SALT = new byte[32];

    static {
        for (int i = 0; i < SALT.length; i++) SALT[i] = (byte) i;
    }

    @Test
    void it_is_the_hash_that_any_other_tool_gives() {
        // printf 'sporbar/personal/v1\0' | cat - salt text | sha256sum
        assertThat(Commitment.of(SALT, "Kari Nordmann ÆØÅ"))
                .isEqualTo("48bcee36fb1d0d8eab1f877a7d3abf3248c9016d980d1e9f1e04c172229b5dd5");
    }

    @Test
    void the_right_salt_and_text_open_it() {
        String commitment = Commitment.of(SALT, "Kari Nordmann");
        assertThat(Commitment.opens(commitment, SALT, "Kari Nordmann")).isTrue();
    }

    @Test
    void another_text_or_another_bit_of_salt_does_not() {
        String commitment = Commitment.of(SALT, "Kari Nordmann");
        assertThat(Commitment.opens(commitment, SALT, "Kari Nordman")).isFalse();
        for (int bit = 0; bit < 256; bit++) {
            byte[] other = SALT.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Commitment.opens(commitment, other, "Kari Nordmann")).isFalse();
        }
        assertThat(Commitment.opens(commitment, Arrays.copyOf(SALT, 31), "Kari Nordmann"))
                .isFalse();
    }

    @Test
    void a_salt_has_its_length() {
        assertThatThrownBy(() -> Commitment.of(new byte[16], "Kari Nordmann"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
