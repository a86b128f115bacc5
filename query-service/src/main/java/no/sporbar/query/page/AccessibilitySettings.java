package no.sporbar.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who answers for the accessibility of this installation.
 *
 * @param owner the body that answers for it, as the statement names it; absent where nobody has said
 * @param contact where people report what they cannot use: an e-mail address, or an address on the web
 */
@ConfigurationProperties("sporbar.query.accessibility")
public record AccessibilitySettings(
        @Nullable String owner, @Nullable String contact) {
    /** The contact as a link; null where it is none. */
    @Nullable
    String link() {
        if (contact == null || contact.isBlank()) return null;
        if (contact.startsWith("https://")) return contact;
        return contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : null;
    }
}
