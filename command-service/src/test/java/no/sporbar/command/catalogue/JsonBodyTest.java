package no.sporbar.command.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not even JSON is refused whole. */
class JsonBodyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"goal\": \"a\", \"goal\": \"b\"}",
                "{\"p\": {\"a\": 1, \"a\": 1}}",
                "{} {}",
                "{'goal': 1}",
                "{\"goal\": NaN}",
                "{\"goal\": 01}",
                "{\"goal\": \"a\nb\"}",
                "// x",
                "{\"goal\": \"\\x\"}",
                "{,}"
            })
    void what_is_no_json(String body) {
        assertRefused(body.getBytes(UTF_8), "request.not-json");
    }

    @Test
    void what_is_nested_too_deep() {
        assertThat(CommandReader.json(nested(32).getBytes(UTF_8)).isArray()).isTrue();
        assertRefused(nested(33).getBytes(UTF_8), "request.not-json");
        assertRefused(nested(1_000_000).getBytes(UTF_8), "request.not-json");
    }

    @Test
    void what_is_not_utf8() {
        byte[] latin1 = "{\"goal\": \"mål\"}".getBytes(ISO_8859_1);
        assertRefused(latin1, "request.not-utf8");
        byte[] overlong = {'"', (byte) 0xc0, (byte) 0x80, '"'};
        assertRefused(overlong, "request.not-utf8");
        byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        assertRefused(surrogate, "request.not-utf8");
        byte[] cut = {'"', (byte) 0xf0, (byte) 0x9f, (byte) 0x8f};
        assertRefused(cut, "request.not-utf8");
    }

    private static void assertRefused(byte[] body, String code) {
        assertThatThrownBy(() -> CommandReader.json(body))
                .isInstanceOfSatisfying(UnreadableCommandException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.mistakes()).isEmpty();
                });
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
