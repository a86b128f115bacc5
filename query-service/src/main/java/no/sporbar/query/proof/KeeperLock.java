package no.sporbar.query.proof;

import javax.sql.DataSource;
import no.sporbar.query.ledger.SessionLock;
import org.springframework.stereotype.Component;

/** Which of the instances keeps the tree. */
@Component
class KeeperLock extends SessionLock {
    /** "sporbar" and 4 in bytes; nobody else's number. */
    private static final long NUMBER = 0x73706f7262617204L;

    KeeperLock(DataSource dataSource) {
        super(dataSource, NUMBER);
    }
}
