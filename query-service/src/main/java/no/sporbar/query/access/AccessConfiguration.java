package no.sporbar.query.access;

import no.sporbar.query.web.SafeHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The few addresses where something can be done: with a token and the role, or not at all. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final String REBUILDS = "/api/rebuilds/**";
    private static final String WEBHOOKS = "/api/webhooks/**";

    @Bean
    @Order(1) // before the chain that lets everybody read and nobody write
    SecurityFilterChain operators(HttpSecurity http, OperatorSettings settings, AccessProblems problems) {
        return http.securityMatcher(REBUILDS, WEBHOOKS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, REBUILDS, WEBHOOKS)
                        .hasRole("OPERATOR")
                        .requestMatchers(HttpMethod.DELETE, WEBHOOKS)
                        .hasRole("OPERATOR")
                        // Whom the programmes' changes are sent to is nobody else's business.
                        .requestMatchers(HttpMethod.GET, WEBHOOKS)
                        .hasRole("OPERATOR")
                        .requestMatchers(HttpMethod.HEAD, WEBHOOKS)
                        .hasRole("OPERATOR")
                        .requestMatchers(HttpMethod.GET, REBUILDS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, REBUILDS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(
                        server -> server.opaqueToken(token -> token.introspector(new OperatorTokens(settings)))
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Only bearer tokens log anybody in, and no browser sends one by itself.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SafeHeaders::set)
                .build();
    }
}
