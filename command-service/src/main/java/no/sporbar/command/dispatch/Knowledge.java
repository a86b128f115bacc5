package no.sporbar.command.dispatch;

import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.Persons;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** What this instance knows of the ledger, shared by all decisions. */
@Component
final class Knowledge {
    final StreamReader reader;
    final ProgrammeSetups setups;
    final KnownStreams streams;
    final KnownSubjects subjects = new KnownSubjects();
    final Persons persons;
    final Commands commands;

    Knowledge(EventStorageEngine engine, Persons persons, Commands commands) {
        this.reader = new StreamReader(engine);
        this.setups = new ProgrammeSetups(reader);
        this.streams = new KnownStreams(reader);
        this.persons = persons;
        this.commands = commands;
    }
}
