package no.sporbar.command.dispatch;

import java.time.Instant;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Persons;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.events.wire.EntryTooLargeException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Lets people try a list of commands without recording anything. */
@Component
public final class Rehearsals {
    private final StreamReader reader;
    private final Consequences consequences = new Consequences(Features.ALL);
    private final LedgerReader ledger;
    private final Persons persons;

    Rehearsals(EventStorageEngine engine, LedgerReader ledger, Persons persons) {
        this.reader = new StreamReader(engine);
        this.ledger = ledger;
        this.persons = persons;
    }

    /** Begins with what the ledger holds now. */
    public Session begin(String actor, Instant at) {
        return new Session(actor, new Rehearsal(reader, persons, consequences, actor, at));
    }

    /** One list of commands; for one thread. */
    public final class Session {
        private final String actor;
        private final Rehearsal rehearsal;

        private Session(String actor, Rehearsal rehearsal) {
            this.actor = actor;
            this.rehearsal = rehearsal;
        }

        /** Whether the actor has had a command carried out under this key. */
        public boolean wasCarriedOut(String key) {
            return ledger.carriedOut(new IdempotencyKey(actor, key, new byte[0]))
                    .isPresent();
        }

        /**
         * Decides the next command of the list, and all that follows from it.
         *
         * @throws RuleViolation where a rule says no
         * @throws EntryTooLargeException where the fact would be too large for the ledger
         */
        public void play(Command command) {
            rehearsal.play(command);
        }
    }
}
