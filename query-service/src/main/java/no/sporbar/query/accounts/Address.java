package no.sporbar.query.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Whose an address is, where reading is not public. What is not known here is of all programmes, so that a new address is
 * closed until somebody has thought of it.
 *
 * @param programme of which one; null outside {@link Kind#OF_ONE}
 */
record Address(Kind kind, @Nullable String programme) {
    enum Kind {
        /** Says nothing of any programme: the way in, what pages look like, and what witnesses need of the ledger. */
        OPEN,
        /** For whoever is logged in, whatever they may: names of programmes, and pages with rules of their own. */
        INSIDE,
        /** Of one programme. */
        OF_ONE,
        /** Of all programmes. */
        OF_ALL
    }

    private static final List<PathPattern> OPEN = patterns(
            "/assets/**",
            "/login/**",
            "/logout",
            "/oauth2/**",
            "/error",
            "/favicon.ico",
            "/accessibility",
            "/help/**",
            "/actuator/health/**",
            // Sizes, hashes, signatures and programs: no fact can be read out of them.
            "/ledger/checkpoint",
            "/ledger/checkpoints",
            "/ledger/vkey",
            "/ledger/rotations",
            "/ledger/sporbar-verify.jar",
            "/ledger/sporbar-replay.jar");

    private static final List<PathPattern> INSIDE = patterns(
            "/",
            "/programmes/new/**",
            "/api/programmes",
            "/help/**",
            "/ledger",
            "/api/ledger",
            "/rebuilds",
            "/api/rebuilds/**",
            "/api/webhooks/**",
            "/api/accounts/**",
            "/api/alarms/**",
            "/operator/**",
            "/audit/**",
            "/v3/api-docs/**",
            "/actuator/info");

    private static final List<PathPattern> OF_ONE =
            patterns("/programmes/{programme}/**", "/api/programmes/{programme}/**");

    /** Of a path as it was sent, without the context path. */
    static Address of(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        if (matches(OPEN, parsed)) return new Address(Kind.OPEN, null);
        if (matches(INSIDE, parsed)) return new Address(Kind.INSIDE, null);
        for (PathPattern pattern : OF_ONE) {
            PathMatchInfo match = pattern.matchAndExtract(parsed);
            if (match != null)
                return new Address(Kind.OF_ONE, match.getUriVariables().get("programme"));
        }
        return new Address(Kind.OF_ALL, null);
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> patterns(String... patterns) {
        return List.of(patterns).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
