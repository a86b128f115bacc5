package no.sporbar.query.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import no.sporbar.query.web.SafeHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Two ways in: programs send a bearer token with each request, people have a session once they have logged in. Whoever
 * only reads has neither, and gets none.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    @Order(1) // before the chain for everything else
    SecurityFilterChain forPrograms(HttpSecurity http, BearerTokens tokens, AccessProblems problems) {
        return http.securityMatcher(
                        "/api/rebuilds/**",
                        "/api/webhooks/**",
                        "/api/accounts/**",
                        "/api/alarms/**",
                        "/actuator/sbom/**")
                .authorizeHttpRequests(requests -> HasRole.apply(Rules.FOR_PROGRAMS, requests))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(_ -> tokens::authenticate)
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

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(
            HttpSecurity http,
            Login login,
            LoginSettings settings,
            AccessPages pages,
            LocaleResolver languages,
            Clock clock) {
        http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    HasRole.apply(Rules.FOR_PEOPLE, requests);
                })
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(pages).accessDeniedHandler(pages))
                // Without a session nobody is logged in, and a forged request can do nothing that its sender could not.
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(
                        request -> isWriting(request.getMethod()) && request.getSession(false) != null))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SafeHeaders::set);
        AccessTokens tokens = login.tokens();
        if (tokens == null) return http.logout(AbstractHttpConfigurer::disable).build();
        Sessions sessions = new Sessions(settings, clock);
        LoggedInPeople people = new LoggedInPeople(settings, tokens);
        SessionRenewal renewal = new SessionRenewal(login.clients(), new Renewal(people), settings.refresh(), clock);
        AfterLogin after = new AfterLogin(sessions);
        return http.addFilterBefore(sessions, SecurityContextHolderFilter.class)
                .addFilterAfter(renewal, SecurityContextHolderFilter.class)
                .oauth2Login(through -> through.loginPage("/login")
                        .clientRegistrationRepository(login.registrations())
                        .authorizedClientRepository(login.clients())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(
                                new LoginRequests(login.registrations(), languages)))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                        .successHandler(after)
                        .failureHandler(after))
                .logout(logout -> logout.logoutSuccessHandler(new AfterLogout(login)))
                .build();
    }

    private static boolean isWriting(String method) {
        return !HttpMethod.GET.matches(method)
                && !HttpMethod.HEAD.matches(method)
                && !HttpMethod.OPTIONS.matches(method)
                && !HttpMethod.TRACE.matches(method);
    }

    /** There is nobody to log in as by a password; without this a user with a random one would be made up. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
