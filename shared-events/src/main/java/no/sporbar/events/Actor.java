package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * Who did something. The subject is what counts: names, roles and bodies are what they were at the time.
 *
 * @param subject what the login knows them by, for ever
 * @param name what they were called; null where nobody said, as in every entry from before names were recorded
 * @param role the role that they used, such as {@link #RECORDER}
 * @param onBehalfOf the id of the body that they acted for
 */
public record Actor(
        String subject,
        @Nullable String name,
        @Nullable String role,
        @Nullable String onBehalfOf) {
    /** The role of those who send commands. */
    public static final String RECORDER = "recorder";
    /** The role of those who confirm or refuse what others have proposed. */
    public static final String APPROVER = "approver";

    /** Somebody of whom no more is known. */
    public static Actor of(String subject) {
        return new Actor(subject, null, null, null);
    }

    /** Whether this is the role that they use. */
    public boolean actsAs(String wanted) {
        return wanted.equals(role);
    }
}
