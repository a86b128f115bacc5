package no.sporbar.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The headers of every answer: a page may load nothing that this service does not serve itself, and no other site may show it
 * inside a page of its own; but the one that is made for that.
 */
public final class SafeHeaders {
    /** The small page that others show inside theirs: nothing on it can be changed, and nobody is logged in on it. */
    static final String WIDGET = "/programmes/*/widget/milestones";

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=()";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";
    private static final String OPENER_POLICY = "Cross-Origin-Opener-Policy";
    private static final String SAME_ORIGIN = "same-origin";

    static final String OF_THE_WIDGET =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private SafeHeaders() {}

    /** Sets them for one chain of filters; over https alone, Spring Security adds that it shall stay so. */
    public static void set(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher widget = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, WIDGET);
        RequestMatcher others = new NegatedRequestMatcher(widget);
        headers.cacheControl(cache -> cache.disable())
                .frameOptions(frames -> frames.disable())
                .addHeaderWriter(when(others, new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                .addHeaderWriter(when(others, new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY)))
                .addHeaderWriter(when(widget, new ContentSecurityPolicyHeaderWriter(OF_THE_WIDGET)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .addHeaderWriter((request, response) -> {
                    response.setHeader(OPENER_POLICY, SAME_ORIGIN);
                    response.setHeader(RESOURCE_POLICY, mayShowElsewhere(request) ? "cross-origin" : SAME_ORIGIN);
                });
    }

    /** Writes them where no chain has been asked yet. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", SAME_ORIGIN);
        headers.put("Permissions-Policy", PERMISSIONS_POLICY);
        headers.put(OPENER_POLICY, SAME_ORIGIN);
        headers.put(RESOURCE_POLICY, SAME_ORIGIN);
        if (request.isSecure()) headers.put("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        headers.forEach(response::setHeader);
    }

    /** Pictures are drawn to stand on other people's pages too. */
    private static boolean mayShowElsewhere(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(request.getContextPath() + "/programmes/")
                && (path.endsWith(".svg") || path.endsWith(".png"));
    }

    private static HeaderWriter when(RequestMatcher matcher, HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(matcher, writer);
    }
}
