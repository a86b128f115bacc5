package no.sporbar.command.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing writes without a token and a role; which role is said in {@link Rules}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ActorProperties.class, LoginProperties.class})
class SecurityConfiguration {
    @Bean
    OpaqueTokenIntrospector actorTokens(ActorProperties properties) {
        return new ActorTokens(properties);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityProblems problems, BearerTokens tokens) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(new Rules()))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(tokens)
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Only bearer tokens log anybody in, and no browser sends one by itself.
                .csrf(csrf -> csrf.disable())
                .headers(SafeHeaders::set)
                .build();
    }
}
