package no.sporbar.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.sporbar.events.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;

/** Who stands in the ledger for ever: what the token says, as far as it can be shown. */
class ActingTest {
    @Test
    void the_token_says_name_and_body_and_what_is_asked_for_says_the_role() {
        Authentication kari = token(Map.of("name", "Kari Nordmann", "sporbar_body", "byradet"));
        assertThat(Acting.as(Actor.APPROVER, kari))
                .isEqualTo(new Actor("kari", "Kari Nordmann", "approver", "byradet"));
    }

    @Test
    void a_token_that_says_no_more_than_who_is_enough() {
        assertThat(Acting.as(Actor.RECORDER, token(Map.of("other", 1))))
                .isEqualTo(new Actor("kari", null, "recorder", null));
        assertThat(Acting.as(Actor.RECORDER, new TestingAuthenticationToken("kari", "")))
                .isEqualTo(new Actor("kari", null, "recorder", null));
    }

    @Test
    void what_cannot_be_shown_is_left_out_of_a_name_and_so_is_what_is_too_much() {
        assertThat(name(" Ka\u0000ri\n Nord\ud83cmann ")).isEqualTo("Kari Nordmann");
        assertThat(name("x".repeat(1_000))).hasSize(200);
        assertThat(name("\u0007 ")).isNull();
    }

    @Test
    void a_body_that_is_no_id_is_refused() {
        Authentication kari = token(Map.of("sporbar_body", "../byradet"));
        assertThatThrownBy(() -> Acting.as(Actor.RECORDER, kari)).isInstanceOf(MalformedHeaderException.class);
    }

    private static @Nullable String name(String claimed) {
        return Acting.as(Actor.RECORDER, token(Map.of("name", claimed))).name();
    }

    private static Authentication token(Map<String, Object> attributes) {
        return new BearerTokenAuthentication(
                new DefaultOAuth2AuthenticatedPrincipal("kari", attributes, List.of()),
                new OAuth2AccessToken(TokenType.BEARER, "t", null, null),
                List.of());
    }
}
