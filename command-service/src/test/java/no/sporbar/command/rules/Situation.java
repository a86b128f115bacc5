package no.sporbar.command.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.command.catalogue.CommandCatalogue;
import no.sporbar.command.catalogue.KeptCommands;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is told in a test.
 *
 * @param actor whose command it is
 * @param started the set-up, or null where the programme was never started
 * @param begun streams that exist, whatever stands in them
 * @param happened what stands in streams, in order
 */
public record Situation(
        Actor actor, Instant at, @Nullable ProgrammeSetup started, Set<StreamId> begun, List<DomainEvent> happened)
        implements DecisionContext {
    private static final Commands KEPT = new KeptCommands(new CommandCatalogue());

    public Situation {
        begun = Set.copyOf(begun);
        happened = List.copyOf(happened);
    }

    public Situation(Instant at, @Nullable ProgrammeSetup started, Set<StreamId> begun) {
        this(Oslo.KARI, at, started, begun, List.of());
    }

    /** The morning of 23 November 2026 in Oslo, with the programme started and its paper registered. */
    public static Situation usual() {
        return new Situation(
                Instant.parse("2026-11-23T05:43:00Z"),
                new ProgrammeSetup(Oslo.BODIES, Oslo.SEASONS),
                Set.of(Oslo.source(Oslo.SAKEN)));
    }

    public Situation at(String instant) {
        return new Situation(actor, Instant.parse(instant), started, begun, happened);
    }

    /** With somebody else asking. */
    public Situation by(Actor somebody) {
        return new Situation(somebody, at, started, begun, happened);
    }

    public Situation withoutProgramme() {
        return new Situation(actor, at, null, begun, happened);
    }

    /** With a stream that has begun, where it does not matter what stands in it. */
    public Situation knowing(StreamId stream) {
        Set<StreamId> more = new HashSet<>(begun);
        more.add(stream);
        return new Situation(actor, at, started, more, happened);
    }

    /** With what has happened in other streams. */
    public Situation knowing(DomainEvent... events) {
        return new Situation(
                actor,
                at,
                started,
                begun,
                Stream.concat(happened.stream(), Arrays.stream(events)).toList());
    }

    @Override
    public ProgrammeId programme() {
        return Oslo.PROGRAMME;
    }

    @Override
    public ProgrammeSetup setup() {
        if (started == null) throw new RuleViolation("programme.unknown");
        return started;
    }

    @Override
    public boolean exists(StreamId stream) {
        return begun.contains(stream) || !history(stream).isEmpty();
    }

    @Override
    public boolean isKept(PersonId person) {
        return happened.stream()
                .flatMap(event -> Personal.in(event).stream())
                .anyMatch(personal -> personal.person().equals(person));
    }

    /** The product's own. */
    @Override
    public Commands commands() {
        return KEPT;
    }

    /** What a core would be told by the others is the business of stories. */
    @Override
    public List<DomainEvent> tryOut(Command command) {
        return List.of(new ProgrammeRenamed(programme(), "prøven", command.provenance()));
    }

    @Override
    public List<DomainEvent> history(StreamId stream) {
        return happened.stream().filter(event -> event.stream().equals(stream)).toList();
    }
}
