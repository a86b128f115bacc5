package no.sporbar.command.vault;

import java.sql.SQLException;

/** The side store cannot be reached; nothing was kept or destroyed by what was under way. */
public final class VaultUnavailableException extends RuntimeException {
    VaultUnavailableException(SQLException cause) {
        super("the side store cannot be reached: " + cause.getSQLState(), cause);
    }
}
