package no.sporbar.query.access;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do. No role brings another with it; what is public is read by everybody. */
public enum Role {
    /** Reads. */
    READER,
    /** Records what was decided. */
    RECORDER,
    /** Confirms or refuses what another has proposed. */
    APPROVER,
    /** Verifies, and sees who has seen what. */
    AUDITOR,
    /** Keeps the service running. */
    OPERATOR;

    /** As it stands in a token: {@code recorder}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this code. */
    public static Optional<Role> of(String code) {
        for (Role role : values()) if (role.code().equals(code)) return Optional.of(role);
        return Optional.empty();
    }
}
