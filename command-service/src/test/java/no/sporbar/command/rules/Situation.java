package no.sporbar.command.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is told in a test.
 *
 * @param started the set-up, or null where the programme was never started
 * @param begun streams that exist, whatever stands in them
 * @param happened what stands in streams, in order
 */
public record Situation(Instant at, @Nullable ProgrammeSetup started, Set<StreamId> begun, List<DomainEvent> happened)
        implements DecisionContext {
    public Situation {
        begun = Set.copyOf(begun);
        happened = List.copyOf(happened);
    }

    public Situation(Instant at, @Nullable ProgrammeSetup started, Set<StreamId> begun) {
        this(at, started, begun, List.of());
    }

    /** The morning of 23 November 2026 in Oslo, with the programme started and its paper registered. */
    public static Situation usual() {
        return new Situation(
                Instant.parse("2026-11-23T05:43:00Z"),
                new ProgrammeSetup(Oslo.BODIES, Oslo.SEASONS),
                Set.of(Oslo.source(Oslo.SAKEN)));
    }

    public Situation at(String instant) {
        return new Situation(Instant.parse(instant), started, begun, happened);
    }

    public Situation withoutProgramme() {
        return new Situation(at, null, begun, happened);
    }

    /** With a stream that has begun, where it does not matter what stands in it. */
    public Situation knowing(StreamId stream) {
        Set<StreamId> more = new HashSet<>(begun);
        more.add(stream);
        return new Situation(at, started, more, happened);
    }

    /** With what has happened in other streams. */
    public Situation knowing(DomainEvent... events) {
        return new Situation(
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

    @Override
    public List<DomainEvent> history(StreamId stream) {
        return happened.stream().filter(event -> event.stream().equals(stream)).toList();
    }
}
