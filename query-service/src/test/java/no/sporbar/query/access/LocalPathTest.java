package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After logging in nobody is sent anywhere but here. */
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/programmes/oslo-bydelsprosjektet/office?lang=en", "/audit#x", "/s%C3%B8k?q=a%20b"})
    void a_page_of_ours_is_gone_to(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "/\t/evil.example",
                "/a\r\nLocation: https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                "/a b",
                "/login?to=/login",
                "/logout"
            })
    void everything_else_leads_to_the_first_page(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void and_so_does_an_address_that_is_far_too_long() {
        assertThat(LocalPath.of("/" + "a".repeat(3000))).isEqualTo("/");
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }
}
