package no.sporbar.query.proof;

import java.time.Clock;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.ledger.AlarmClearings;
import no.sporbar.query.ledger.AlarmClearings.Clearing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Clears alarms that stay open until an operator has explained them: a fork, a wrong root, replaced bytes. */
@Component
public class ClearedAlarms {
    private static final Logger log = LoggerFactory.getLogger(ClearedAlarms.class);
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private final AlarmClearings clearings;
    private final Clock clock;

    ClearedAlarms(AlarmClearings clearings, Clock clock) {
        this.clearings = clearings;
        this.clock = clock;
    }

    /** Clears one, or says with a stable code why not. */
    public Clearing clear(long alarm, String reason, String by) {
        String why = reason.strip().replace('\0', '\uFFFD');
        if (why.length() < SHORTEST || why.length() > LONGEST)
            throw Refusal.badRequest("alarm.reason", SHORTEST, LONGEST);
        Clearing clearing = new Clearing(alarm, clock.instant(), by, why);
        if (!clearings.clear(clearing)) throw Refusal.notFound("alarm.not-open", alarm);
        log.warn("alarm {} was cleared by {}", alarm, by);
        return clearing;
    }
}
