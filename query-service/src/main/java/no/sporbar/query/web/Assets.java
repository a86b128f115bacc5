package no.sporbar.query.web;

import org.springframework.core.io.ClassPathResource;

/**
 * Which of the optional static files this build carries.
 *
 * @param punkt whether Punkt's style sheet is there; a build without Node has only the product's own
 * @param logo whether there is a logo that the brand may show
 */
public record Assets(boolean punkt, boolean logo) {
    static Assets onClasspath() {
        return new Assets(has("punkt/css/pkt.min.css"), has("punkt/logos/oslologo.svg"));
    }

    private static boolean has(String file) {
        return new ClassPathResource("static/assets/" + file).exists();
    }
}
