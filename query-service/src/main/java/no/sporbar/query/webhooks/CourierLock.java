package no.sporbar.query.webhooks;

import javax.sql.DataSource;
import no.sporbar.query.ledger.SessionLock;
import org.springframework.stereotype.Component;

/** Which of the instances delivers. */
@Component
class CourierLock extends SessionLock {
    /** "sporbar" and 9 in bytes; nobody else's number. */
    private static final long NUMBER = 0x73706f7262617209L;

    CourierLock(DataSource dataSource) {
        super(dataSource, NUMBER);
    }
}
