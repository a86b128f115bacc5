package no.sporbar.command.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing writes without a token and a role; whatever is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActorProperties.class)
class SecurityConfiguration {
    @Bean
    OpaqueTokenIntrospector actorTokens(ActorProperties properties) {
        return new ActorTokens(properties);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityProblems problems) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST, "/api/programmes/*/commands/*", "/api/programmes/*/rehearsals")
                        .hasRole("RECORDER")
                        .requestMatchers(HttpMethod.GET, "/api/programmes/*/personal-data/*")
                        .hasAnyRole("RECORDER", "AUDITOR")
                        .requestMatchers(HttpMethod.POST, "/api/ledger/key-rotations", "/api/ledger/rechecks")
                        .hasRole("OPERATOR")
                        // A witness asks whose checkpoint it is, not who sends it.
                        .requestMatchers(HttpMethod.POST, "/witness/add-checkpoint")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/commands", "/api/commands/*", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/actuator/health/**", "/actuator/info", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.opaqueToken(token -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Only bearer tokens log anybody in, and no browser sends one by itself.
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
