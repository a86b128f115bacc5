package no.sporbar.command.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import no.sporbar.command.vault.FollowedPage.Fact;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;

/**
 * Carries out in the side store what the ledger says: notes which texts a fact answers for, destroys what was erased, and
 * sweeps what no fact came to answer for. Everything may be done twice.
 */
final class Erasing {
    private static final String DELETE = "delete from personal_value where programme = ? and person = ?";
    private static final String ANSWERED = """
            update personal_value set position = ?
            where programme = ? and person = ? and commitment = ? and position is null""";
    private static final String SWEEP = """
            delete from personal_value where (programme, person, commitment) in (
                select programme, person, commitment from personal_value
                where position is null and stored_at < ? order by stored_at limit 500)
            and position is null and stored_at < ?""";

    private final DataSource connections;
    private final KeyEncryptionKey wrapping;
    private final InstantSource clock;
    private final Duration sweepAfter;

    Erasing(DataSource connections, KeyEncryptionKey wrapping, InstantSource clock, Duration sweepAfter) {
        this.connections = connections;
        this.wrapping = wrapping;
        this.clock = clock;
        this.sweepAfter = sweepAfter;
    }

    /** Goes one page on, all of it in one transaction; says whether there may be more. */
    boolean follow() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                FollowedPage page = next(connection);
                connection.commit();
                return !page.isEmpty();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /**
     * Deletes some of what was kept for commands that were then refused; says how many. Only to be called when everything
     * in the ledger has been followed.
     */
    int sweep() throws SQLException {
        Instant before = clock.instant().minus(sweepAfter);
        try (Connection connection = connections.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            sweep.setObject(1, before.atOffset(ZoneOffset.UTC));
            sweep.setObject(2, before.atOffset(ZoneOffset.UTC));
            return sweep.executeUpdate();
        }
    }

    private FollowedPage next(Connection connection) throws SQLException {
        // Another instance may be at it; whoever cannot have the cursor tries again later.
        execute(connection, "set local lock_timeout = '1s'");
        // What a crash takes back of this is done again, so an append need not wait for its flush.
        execute(connection, "set local synchronous_commit = off");
        FollowedPage page = FollowedPage.read(connection);
        for (Fact fact : page.facts()) {
            if (fact.event() instanceof PersonalDataErased erased) destroy(connection, erased, fact.position());
            else for (Personal personal : Personal.in(fact.event())) answered(connection, fact, personal);
        }
        if (!page.isEmpty()) page.done(connection);
        return page;
    }

    /** The key first: its row's lock keeps anybody from adding a text meanwhile. */
    private void destroy(Connection connection, PersonalDataErased erased, long position) throws SQLException {
        execute(connection, "set local synchronous_commit = on");
        PersonKey.of(erased.programme(), erased.person(), wrapping).destroy(connection, position);
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, erased.programme().value());
            delete.setString(2, erased.person().value());
            delete.executeUpdate();
        }
    }

    private static void answered(Connection connection, Fact fact, Personal personal) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ANSWERED)) {
            update.setLong(1, fact.position());
            update.setString(2, fact.event().programme().value());
            update.setString(3, personal.person().value());
            update.setString(4, personal.commitment());
            update.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
