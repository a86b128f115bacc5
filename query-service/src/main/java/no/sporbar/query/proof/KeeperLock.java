package no.sporbar.query.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Which of the instances keeps the tree: the one whose session holds an advisory lock. PostgreSQL gives it up with the session,
 * so another instance goes on when this one is gone.
 */
@Component
class KeeperLock {
    /** "sporbar" and 4 in bytes; nobody else's number. */
    private static final long NUMBER = 0x73706f7262617204L;

    private static final int PATIENCE_SECONDS = 2;
    private static final Logger log = LoggerFactory.getLogger(KeeperLock.class);

    private final DataSource dataSource;

    KeeperLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A session that holds the lock. */
    static final class Held implements AutoCloseable {
        private final Connection session;

        private Held(Connection session) {
            this.session = session;
        }

        /** Whether it still does: the session lives. */
        boolean isHeld() {
            try {
                return session.isValid(PATIENCE_SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try (session) {
                ask(session, "SELECT pg_advisory_unlock(?)");
            } catch (SQLException e) {
                log.debug("the session was gone already", e);
            }
        }
    }

    /** The lock, or null while another instance has it. */
    @Nullable
    Held tryToHold() {
        try {
            Connection session = dataSource.getConnection();
            try {
                if (ask(session, "SELECT pg_try_advisory_lock(?)")) return new Held(session);
                session.close();
                return null;
            } catch (SQLException e) {
                session.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for the keeper", e);
        }
    }

    private static boolean ask(Connection session, String question) throws SQLException {
        try (PreparedStatement ps = session.prepareStatement(question)) {
            ps.setLong(1, NUMBER);
            try (ResultSet rs = ps.executeQuery()) {
                return rs.next() && rs.getBoolean(1);
            }
        }
    }
}
