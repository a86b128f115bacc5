package no.sporbar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How often somebody may write. */
class WriteLimitTest {
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final WriteLimit limit = new WriteLimit(
            new LimitProperties(2, 0.5, 100, List.of()),
            new SecurityProblems(new Problems(new LanguageConfiguration().commandTexts())),
            () -> now);

    @Test
    void who_writes_too_often_is_told_how_long_to_wait() throws Exception {
        for (int i = 0; i < 2; i++) assertThat(send("POST", "kari").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = send("POST", "kari");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"request.too-often\"", "Vent 2 sekunder");
        now = now.plusSeconds(2);
        assertThat(send("POST", "kari").getStatus()).isEqualTo(200);
    }

    @Test
    void nobody_pays_for_another_and_reading_is_free() throws Exception {
        for (int i = 0; i < 3; i++) send("POST", "kari");
        assertThat(send("POST", "ola").getStatus()).isEqualTo(200);
        assertThat(send("GET", "kari").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse send(String method, String who) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/programmes/p/commands/propose-goal");
        request.setUserPrincipal(() -> who);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
