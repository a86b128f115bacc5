package no.sporbar.command.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.command.store.AppendConditions;
import no.sporbar.command.store.StreamCondition;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/**
 * What the ledger says at this moment, and what one unit of work has added to it so far. Whatever may still change becomes
 * a condition of the append. The stream that the unit of work is about needs none: its version is checked as it is.
 */
final class LiveDecisionContext implements DecisionContext {
    private final Command asked;
    private final Actor actor;
    private final Instant at;
    private final Knowledge known;
    private final Consequences consequences;
    private final AppendConditions conditions;
    private final Map<String, StreamReader.Stream> read = new HashMap<>();
    private final Map<String, List<DomainEvent>> added = new HashMap<>();
    private boolean restsOnSetup;

    LiveDecisionContext(
            Command asked,
            Actor actor,
            Instant at,
            Knowledge known,
            Consequences consequences,
            AppendConditions conditions) {
        this.asked = asked;
        this.actor = actor;
        this.at = at;
        this.known = known;
        this.consequences = consequences;
        this.conditions = conditions;
    }

    /** Notes what was decided just now. */
    void remember(DomainEvent event) {
        added.computeIfAbsent(event.stream().toString(), stream -> new ArrayList<>())
                .add(event);
    }

    /** Tells this instance what all of it has brought, once it is durable. */
    void committed() {
        added.values().forEach(known.subjects::remember);
    }

    @Override
    public ProgrammeId programme() {
        return asked.programme();
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public ProgrammeSetup setup() {
        String stream = ProgrammeSetups.streamOf(programme());
        if (isAsked(stream)) return ProgrammeSetups.after(history(stream));
        ProgrammeSetups.Known remembered = known.setups.of(programme());
        if (!restsOnSetup) conditions.require(stream, remembered.tip());
        restsOnSetup = true;
        ProgrammeSetup setup = remembered.setup();
        for (DomainEvent event : added.getOrDefault(stream, List.of())) setup = setup.after((ProgrammeEvent) event);
        return setup;
    }

    @Override
    public boolean exists(StreamId id) {
        String stream = id.toString();
        if (added.containsKey(stream) || known.streams.hasBegun(stream)) return true;
        if (!isAsked(stream)) conditions.require(stream, StreamCondition.EMPTY);
        return false;
    }

    @Override
    public boolean isKnown(Subject subject) {
        return known.subjects.contains(programme(), subject) || DecisionContext.super.isKnown(subject);
    }

    /** No condition of the append: what is kept is stored before the fact that answers for it, and erased after one. */
    @Override
    public boolean isKept(PersonId person) {
        return known.persons.isKept(programme(), person);
    }

    @Override
    public Commands commands() {
        return known.commands;
    }

    /** On what is durable now, as a rehearsal would. */
    @Override
    public List<DomainEvent> tryOut(Command command) {
        return new Rehearsal(known, consequences, at).tryOut(actor, command);
    }

    @Override
    public List<DomainEvent> history(StreamId stream) {
        return history(stream.toString());
    }

    private List<DomainEvent> history(String stream) {
        List<DomainEvent> recorded = read.computeIfAbsent(stream, this::read).events();
        List<DomainEvent> more = added.getOrDefault(stream, List.of());
        if (more.isEmpty()) return recorded;
        List<DomainEvent> all = new ArrayList<>(recorded);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** A condition is about the moment before the append, so it holds for a stream that is also added to. */
    private StreamReader.Stream read(String stream) {
        StreamReader.Stream found = known.reader.read(stream);
        if (!isAsked(stream)) conditions.require(stream, found.tip());
        known.subjects.remember(found.events());
        return found;
    }

    private boolean isAsked(String stream) {
        return stream.equals(asked.aggregate());
    }
}
