package no.sporbar.query.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of a running service behind its door, as somebody with just these roles gets them. */
public final class Desk {
    private final MockMvc pages;
    private final String subject;
    private final List<String> roles;

    public Desk(RunningService service, String subject, String... roles) {
        this.pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) service.context())
                .build();
        this.subject = subject;
        this.roles = List.of(roles);
    }

    /** A page as it is. */
    public Document page(String path) {
        return document(ask(path).getResponse());
    }

    /** What comes of asking. */
    public MvcResult ask(String path) {
        return perform(get(path));
    }

    /** What comes of sending a form; names and values in turn. */
    public MvcResult send(String path, String... fields) {
        MockHttpServletRequestBuilder form = post(path);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return perform(form);
    }

    /** The page that follows a form, with what it was told to say. */
    public Document after(MvcResult sent) {
        String next = sent.getResponse().getRedirectedUrl();
        if (next == null) return document(sent.getResponse());
        return document(perform(get(next).flashAttrs(sent.getFlashMap())).getResponse());
    }

    private static Document document(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) {
        Map<String, Object> claims = Map.of("sub", subject, "name", subject, "sporbar_roles", roles);
        OAuth2AccessToken token = new OAuth2AccessToken(TokenType.BEARER, "t", null, null);
        SecurityContextHolder.getContext()
                .setAuthentication(new BearerTokenAuthentication(
                        new DefaultOAuth2AuthenticatedPrincipal(subject, claims, List.of()), token, List.of()));
        try {
            return pages.perform(request.accept("text/html")).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
