package no.sporbar.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Which of the instances rebuilds: the one whose session holds an advisory lock. PostgreSQL gives it up with the session, so
 * what is under way while nobody holds it was left by one that is gone.
 */
@Component
public class RebuildLock {
    private static final long NUMBER = 0x5350_4F52_4241_5204L;
    private static final Logger log = LoggerFactory.getLogger(RebuildLock.class);

    private final DataSource dataSource;

    public RebuildLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A session that holds the lock. */
    static final class Held implements AutoCloseable {
        private final Connection session;

        private Held(Connection session) {
            this.session = session;
        }

        @Override
        public void close() {
            try (session) {
                ask(session, "SELECT pg_advisory_unlock(" + NUMBER + ")");
            } catch (SQLException e) {
                log.debug("the session was gone already", e);
            }
        }
    }

    /** The lock, or null while another has it. */
    @Nullable
    Held tryToHold() {
        try {
            Connection session = dataSource.getConnection();
            try {
                if (ask(session, "SELECT pg_try_advisory_lock(" + NUMBER + ")")) return new Held(session);
                session.close();
                return null;
            } catch (SQLException e) {
                session.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for the rebuild", e);
        }
    }

    private static boolean ask(Connection session, String question) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet rs = statement.executeQuery(question)) {
            return rs.next() && rs.getBoolean(1);
        }
    }
}
