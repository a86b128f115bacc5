package no.sporbar.embedded.login;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.SecretFile;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** What the login is made of: a web server, the filters of the authorization server, and one page. Nothing is scanned for. */
final class LoginBeans {
    private LoginBeans() {}

    static void register(
            AnnotationConfigServletWebServerApplicationContext context,
            LocalLogin.Files files,
            int port,
            Duration accessToken) {
        DemoPassword password = DemoPassword.in(files.password());
        context.registerBean(TomcatServletWebServerFactory.class, () -> webServer(port));
        context.registerBean(DemoPassword.class, () -> password);
        context.registerBean(LocalLogin.Files.class, () -> files);
        context.registerBean(RecentAuthorizations.class, RecentAuthorizations::new);
        context.registerBean(Claims.class, () -> new Claims(LocalLogin.AUDIENCE));
        context.registerBean(
                InMemoryRegisteredClientRepository.class,
                () -> new InMemoryRegisteredClientRepository(
                        LoginClient.of(SecretFile.readOrCreate(files.secret()), accessToken)));
        context.registerBean(
                AuthorizationServerSettings.class,
                () -> AuthorizationServerSettings.builder()
                        .issuer(LocalLogin.issuer(port))
                        .build());
        context.registerBean(
                "page",
                ServletRegistrationBean.class,
                // At every address: without a servlet there no filter is asked either.
                () -> new ServletRegistrationBean<>(new LoginPage(password.file()), "/"));
        context.register(Filters.class);
    }

    private static TomcatServletWebServerFactory webServer(int port) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(port);
        try {
            server.setAddress(InetAddress.getByName(Ports.LOOPBACK));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
        Session session = server.getSettings().getSession();
        session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
        // Cookies know no ports: it must not be taken for the session of the pages.
        session.getCookie().setName("sporbar-local-login");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSameSite(Cookie.SameSite.LAX);
        return server;
    }

    /** Who may ask for what. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Filters {
        /** A form may lead on to the pages that somebody logs in to, and nowhere else. */
        private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self';"
                + " form-action 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; frame-ancestors 'none'";

        @Bean
        JWKSource<SecurityContext> keys(LocalLogin.Files files) {
            return new ImmutableJWKSet<>(new JWKSet(LoginKey.in(files.key())));
        }

        /** The authorization server reads its own tokens where somebody shows it one. */
        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        SecurityFilterChain login(
                HttpSecurity http,
                InMemoryRegisteredClientRepository clients,
                OAuth2AuthorizationService authorizations,
                DemoPassword password) {
            return http.oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                            .authorizationService(authorizations)
                            .oidc(Customizer.withDefaults()))
                    .authenticationProvider(new DemoLogin(password))
                    .formLogin(form -> form.loginPage(LoginPage.PATH))
                    .authorizeHttpRequests(
                            requests -> requests.requestMatchers(HttpMethod.GET, LoginPage.PATH, LoginPage.STYLE)
                                    .permitAll()
                                    .requestMatchers("/oauth2/authorize", "/oauth2/token")
                                    .authenticated()
                                    .anyRequest()
                                    .denyAll())
                    .headers(headers ->
                            headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY)))
                    .build();
        }
    }
}
