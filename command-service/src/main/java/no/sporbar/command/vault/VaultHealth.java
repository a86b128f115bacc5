package no.sporbar.command.vault;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.sporbar.events.EventType;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether every erasure that was recorded is carried out: {@code ERASING} until then, which takes no service down by itself,
 * and down where it cannot be carried out.
 */
final class VaultHealth extends AbstractHealthIndicator {
    private static final String PENDING = """
            select count(*) from ledger_entry, personal_cursor c
            where ledger_entry.position > c.position and type = '%s'""".formatted(
                    requireNonNull(PersonalDataErased.class.getAnnotation(EventType.class))
                            .value());

    private final DataSource connections;
    private final VaultFollower follower;

    VaultHealth(DataSource connections, VaultFollower follower) {
        super("the side store cannot be asked");
        this.connections = connections;
        this.follower = follower;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws SQLException {
        long pending = pending();
        String trouble = follower.trouble();
        if (pending > 0 && trouble != null) health.down().withDetail("trouble", trouble);
        else if (pending > 0) health.status(new Status("ERASING"));
        else health.up();
        health.withDetail("pendingErasures", pending);
    }

    private long pending() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(PENDING)) {
            row.next();
            return row.getLong(1);
        }
    }
}
