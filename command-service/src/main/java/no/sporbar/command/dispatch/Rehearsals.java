package no.sporbar.command.dispatch;

import java.time.Instant;
import java.util.List;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.EntryTooLargeException;
import org.springframework.stereotype.Component;

/** Lets people try a list of commands without recording anything. */
@Component
public final class Rehearsals {
    private final Consequences consequences = new Consequences(Features.ALL);
    private final Knowledge knowledge;
    private final LedgerReader ledger;

    Rehearsals(Knowledge knowledge, LedgerReader ledger) {
        this.knowledge = knowledge;
        this.ledger = ledger;
    }

    /** Begins with what the ledger holds now. */
    public Session begin(Instant at) {
        return new Session(new Rehearsal(knowledge, consequences, at));
    }

    /** One list of commands; for one thread. */
    public final class Session {
        private final Rehearsal rehearsal;

        private Session(Rehearsal rehearsal) {
            this.rehearsal = rehearsal;
        }

        /** Whether the actor has had a command carried out under this key. */
        public boolean wasCarriedOut(Actor actor, String key) {
            return ledger.carriedOut(new IdempotencyKey(actor.subject(), key, new byte[0]))
                    .isPresent();
        }

        /**
         * Decides the next command of the list, and all that follows from it; says what would be recorded, in order.
         *
         * @throws RuleViolation where a rule says no
         * @throws EntryTooLargeException where the fact would be too large for the ledger
         */
        public List<DomainEvent> play(Actor actor, Command command) {
            return rehearsal.play(actor, command);
        }
    }
}
