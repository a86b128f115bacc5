package no.sporbar.command.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Persons;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.EntryTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Commands decided one after another as if each were recorded, with all that follows from it, and nothing is. Starts from
 * what the ledger holds; each stream is read at most once. For one caller, once.
 */
final class Rehearsal implements Stage, DecisionContext {
    private static final String ANY_ID = new UUID(0, 0).toString();

    /** What has been added to a stream, and what it is after that. */
    private record Played(Core<?, ?> core, List<DomainEvent> added) {}

    private final StreamReader reader;
    private final Persons persons;
    private final Commands commands;
    private final KnownStreams known;
    private final Consequences consequences;
    private final Instant at;
    private final Map<String, List<DomainEvent>> recorded = new HashMap<>();
    private Map<String, Played> streams = new HashMap<>();
    private List<DomainEvent> happened = List.of();
    private @Nullable ProgrammeId programme;
    private @Nullable Actor actor;

    Rehearsal(Knowledge knowledge, Consequences consequences, Instant at) {
        this.reader = knowledge.reader;
        this.persons = knowledge.persons;
        this.commands = knowledge.commands;
        this.known = new KnownStreams(reader);
        this.consequences = consequences;
        this.at = at;
    }

    /**
     * Decides as the real thing would, and says what would be recorded.
     *
     * @throws RuleViolation where a rule says no; later commands then go on from before it
     * @throws EntryTooLargeException where a fact would be too large for the ledger
     */
    List<DomainEvent> play(Actor by, Command command) {
        Map<String, Played> before = new HashMap<>(streams);
        happened = new ArrayList<>();
        programme = command.programme();
        actor = by;
        try {
            consequences.carryOut(command, this);
            return List.copyOf(happened);
        } catch (RuntimeException e) {
            streams = before;
            throw e;
        }
    }

    /**
     * Decides a command that would follow from something else, and leaves everything as it was.
     *
     * @throws RuleViolation where a rule says no
     * @throws EntryTooLargeException where a fact would be too large for the ledger
     */
    List<DomainEvent> tryOut(Actor by, Command command) {
        programme = command.programme();
        actor = by;
        return tryOut(command);
    }

    @Override
    public List<DomainEvent> tryOut(Command command) {
        Map<String, Played> before = new HashMap<>(streams);
        List<DomainEvent> until = happened;
        happened = new ArrayList<>();
        try {
            consequences.follow(command, ANY_ID, this);
            return List.copyOf(happened);
        } finally {
            streams = before;
            happened = until;
        }
    }

    @Override
    public DecisionContext context() {
        return this;
    }

    @Override
    public List<Happened> decide(Command command, @Nullable String cause) {
        String stream = command.aggregate();
        Played played = streams.computeIfAbsent(stream, id -> load(id, command.empty()));
        List<? extends DomainEvent> events = Cores.decide(played.core(), command, this);
        for (DomainEvent event : events) CloudEventCodec.draft(ANY_ID, stream, 0, metaData(cause), event);
        for (DomainEvent event : events) add(stream, event);
        return events.stream().map(event -> new Happened(event, ANY_ID)).toList();
    }

    @Override
    public ProgrammeId programme() {
        return Objects.requireNonNull(programme, "nothing is being played");
    }

    @Override
    public Actor actor() {
        return Objects.requireNonNull(actor, "nothing is being played");
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public ProgrammeSetup setup() {
        return ProgrammeSetups.after(history(StreamId.of("programme", programme())));
    }

    @Override
    public boolean exists(StreamId stream) {
        return !added(stream.toString()).isEmpty() || known.hasBegun(stream.toString());
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public boolean isKept(PersonId person) {
        return persons.isKept(programme(), person)
                || streams.values().stream()
                        .flatMap(played -> played.added().stream())
                        .flatMap(event -> Personal.in(event).stream())
                        .anyMatch(personal -> personal.person().equals(person));
    }

    @Override
    public List<DomainEvent> history(StreamId stream) {
        List<DomainEvent> all = new ArrayList<>(recorded(stream.toString()));
        all.addAll(added(stream.toString()));
        return List.copyOf(all);
    }

    private void add(String stream, DomainEvent event) {
        Played before = Objects.requireNonNull(streams.get(stream));
        List<DomainEvent> added = new ArrayList<>(before.added());
        added.add(event);
        streams.put(stream, new Played(Cores.evolve(before.core(), event), added));
        happened.add(event);
    }

    private List<DomainEvent> added(String stream) {
        Played played = streams.get(stream);
        return played == null ? List.of() : played.added();
    }

    private List<DomainEvent> recorded(String stream) {
        return recorded.computeIfAbsent(stream, id -> reader.read(id).events());
    }

    private Played load(String stream, Core<?, ?> empty) {
        Core<?, ?> core = empty;
        for (DomainEvent event : recorded(stream)) core = Cores.evolve(core, event);
        return new Played(core, List.of());
    }

    private Map<String, String> metaData(@Nullable String cause) {
        Map<String, String> context = Context.of(actor());
        context.put(CloudEventCodec.CORRELATION, ANY_ID);
        if (cause != null) context.put(CloudEventCodec.CAUSATION, cause);
        return context;
    }
}
