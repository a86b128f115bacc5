package no.sporbar.command.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.sporbar.events.Actor;
import no.sporbar.events.Basis;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What a decision may know beyond its own stream. Whatever it answers is checked again when the events are appended. */
public interface DecisionContext {
    /** The calendar of every date in a programme. */
    ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The programme that everything is about. */
    ProgrammeId programme();

    /** Whose command it is, in the role that they use for it. */
    Actor actor();

    /** When the command came in. */
    Instant at();

    /**
     * Who may do what in the programme.
     *
     * @throws RuleViolation {@code programme.unknown}
     */
    ProgrammeSetup setup();

    /** Whether a stream has begun. Streams never end, so a yes holds for ever. */
    boolean exists(StreamId stream);

    /** The commands that there are. */
    Commands commands();

    /**
     * What a command and all that follows from it would lead to, as far as is known now. Nobody relies on it: what it rested
     * on may be otherwise when the command is carried out.
     *
     * @throws RuleViolation where a rule would say no
     */
    List<DomainEvent> tryOut(Command command);

    /** All that has happened in a stream, the oldest first; nothing where it has not begun. */
    List<DomainEvent> history(StreamId stream);

    /** Whether there is such a thing. Things never go away, so a yes holds for ever. */
    default boolean isKnown(Subject subject) {
        return Subjects.isKnown(subject, this);
    }

    /**
     * Only what there is can be referred to.
     *
     * @throws RuleViolation {@code subject.unknown}
     */
    default void require(Subject subject) {
        if (!isKnown(subject)) throw new RuleViolation("subject.unknown", subject);
    }

    /** Whether anything personal about a person is kept outside the ledger, or about to be with this decision. */
    boolean isKept(PersonId person);

    /**
     * Once what was kept about a person was erased, no fact answers for anything more about that person.
     *
     * @throws RuleViolation {@code person.erased}
     */
    default void requireNotErased(@Nullable Personal personal) {
        if (personal != null && exists(StreamId.of("personal-data", programme(), personal.person())))
            throw new RuleViolation("person.erased", personal.person());
    }

    /** The day in Europe/Oslo on which the command came in. */
    default LocalDate today() {
        return at().atZone(OSLO).toLocalDate();
    }

    /** Whether a date surely lies after today. */
    default boolean isFuture(ImpreciseDate date) {
        return date.begins(setup().seasons()).first().isAfter(today());
    }

    /**
     * Cite or assume, and no decision taken tomorrow.
     *
     * @throws RuleViolation {@code citation.unknown-source}, {@code fact.decided-in-the-future}
     */
    default void check(Command command) {
        Provenance provenance = command.provenance();
        if (isFuture(provenance.decidedOn()))
            throw new RuleViolation("fact.decided-in-the-future", provenance.decidedOn());
        if (provenance.basis() instanceof Basis.Citation citation) {
            StreamId source = StreamId.of("source", command.programme(), citation.source());
            if (!source.equals(command.stream()) && !exists(source))
                throw new RuleViolation("citation.unknown-source", citation.source());
        }
    }
}
