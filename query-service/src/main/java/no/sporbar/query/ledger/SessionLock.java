package no.sporbar.query.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Which of the instances does something that one alone is to do: the one whose session holds an advisory lock. PostgreSQL
 * gives it up with the session, so another instance goes on when this one is gone.
 */
public class SessionLock {
    private static final int PATIENCE_SECONDS = 2;
    private static final Logger log = LoggerFactory.getLogger(SessionLock.class);

    private final DataSource dataSource;
    private final long number;

    /** @param number the lock's own; nobody else's */
    protected SessionLock(DataSource dataSource, long number) {
        this.dataSource = dataSource;
        this.number = number;
    }

    /** A session that holds the lock. */
    public static final class Held implements AutoCloseable {
        private final Connection session;
        private final long number;

        private Held(Connection session, long number) {
            this.session = session;
            this.number = number;
        }

        /** Whether it still does: the session lives. */
        public boolean isHeld() {
            try {
                return session.isValid(PATIENCE_SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try (session) {
                ask(session, "SELECT pg_advisory_unlock(?)", number);
            } catch (SQLException e) {
                log.debug("the session was gone already", e);
            }
        }
    }

    /** The lock, or null while another instance has it. */
    public @Nullable Held tryToHold() {
        try {
            Connection session = dataSource.getConnection();
            try {
                if (ask(session, "SELECT pg_try_advisory_lock(?)", number)) return new Held(session, number);
                session.close();
                return null;
            } catch (SQLException e) {
                session.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for a lock", e);
        }
    }

    private static boolean ask(Connection session, String question, long number) throws SQLException {
        try (PreparedStatement ps = session.prepareStatement(question)) {
            ps.setLong(1, number);
            try (ResultSet rs = ps.executeQuery()) {
                return rs.next() && rs.getBoolean(1);
            }
        }
    }
}
