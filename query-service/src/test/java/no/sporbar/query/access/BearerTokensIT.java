package no.sporbar.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.embedded.testing.SignedTokens;
import no.sporbar.query.testing.SharedService;
import no.sporbar.query.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which of the tokens that a login signs count for a program. */
@ExtendWith(SharedService.Resolver.class)
class BearerTokensIT {
    private final SharedService shared;
    private final SignedTokens tokens;

    BearerTokensIT(SharedService shared) {
        this.shared = shared;
        this.tokens = shared.tokens();
    }

    @Test
    void a_token_of_somebody_with_the_role_counts_beside_those_of_named_actors() {
        assertThat(send(tokens.of(DemoUser.OLA)).statusCode()).isEqualTo(200);
        assertThat(send(Tokens.OPERATOR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_of_somebody_without_the_role_does_not_and_neither_does_a_role_in_one_programme() {
        refused(send(tokens.of(DemoUser.LIV)), 403, "access.no-role");
        String elsewhere = tokens.of(
                DemoUser.OLA, token -> token.claim("sporbar_roles", List.of("operator:oslo-bydelsprosjektet")));
        refused(send(elsewhere), 403, "access.no-role");
    }

    @Test
    void a_token_that_has_ended_is_told_from_one_that_never_counted() {
        Instant past = Instant.now().minusSeconds(90);
        String ended = tokens.of(DemoUser.OLA, token -> token.expirationTime(Date.from(past)));
        refused(send(ended), 401, "access.token-expired");
        Instant justNow = Instant.now().minusSeconds(5);
        String clocksDiffer = tokens.of(DemoUser.OLA, token -> token.expirationTime(Date.from(justNow)));
        assertThat(send(clocksDiffer).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_for_another_of_another_or_signed_by_nobody_never_counts() {
        refused(send(tokens.of(DemoUser.OLA, token -> token.audience("another"))), 401, "access.no-token");
        refused(send(tokens.of(DemoUser.OLA, token -> token.audience("sporbar-web"))), 401, "access.no-token");
        refused(send(tokens.of(DemoUser.OLA, token -> token.issuer("http://evil.example"))), 401, "access.no-token");
        refused(send(tokens.of(DemoUser.OLA, token -> token.expirationTime(null))), 401, "access.no-token");
        refused(send(tokens.unsigned(DemoUser.OLA)), 401, "access.no-token");
        refused(send(tokens.signedWithThePublicKey(DemoUser.OLA)), 401, "access.no-token");
        refused(send(tokens.of(DemoUser.OLA).replaceAll("\\..*\\.", ".e30.")), 401, "access.no-token");
        refused(send("a.b.c"), 401, "access.no-token");
    }

    private HttpResponse<String> send(String token) {
        return shared.service().get("/api/webhooks", "Authorization", Tokens.bearer(token));
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
