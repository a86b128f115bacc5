package no.sporbar.command.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SeasonPolicy;

/**
 * Who may act in a programme, what a season means in it, and which commands take two people. Nothing of it is hard-coded to
 * one city.
 *
 * @param fourEyes the names of the commands that one person asks for and another approves
 */
public record ProgrammeSetup(List<Body> bodies, SeasonPolicy seasons, Set<String> fourEyes) {
    /** While any command takes two people, so does changing which ones do. */
    private static final String SET_FOUR_EYES = "set-four-eyes";

    public ProgrammeSetup {
        bodies = List.copyOf(bodies);
        fourEyes = Set.copyOf(fourEyes);
    }

    /** Where one person is enough for everything. */
    public ProgrammeSetup(List<Body> bodies, SeasonPolicy seasons) {
        this(bodies, seasons, Set.of());
    }

    /** The set-up that a programme began with. */
    public static ProgrammeSetup of(ProgrammeStarted started) {
        return new ProgrammeSetup(started.bodies(), started.seasons());
    }

    /** The set-up after a later event. */
    public ProgrammeSetup after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeStarted e -> of(e);
            case ProgrammeRenamed _ -> this;
            case ProgrammeBodyAdded e -> new ProgrammeSetup(with(e.body()), seasons, fourEyes);
            case ProgrammeAuthoritiesChanged e ->
                new ProgrammeSetup(with(e.body(), e.authorities()), seasons, fourEyes);
            case ProgrammeSeasonsChanged e -> new ProgrammeSetup(bodies, e.seasons(), fourEyes);
            case ProgrammeFourEyesSet e -> new ProgrammeSetup(bodies, seasons, Set.copyOf(e.commands()));
        };
    }

    /**
     * The body, if it may do this.
     *
     * @throws RuleViolation {@code body.unknown}, {@code authority.may-not-adopt}, {@code authority.may-not-recommend}
     */
    public void require(BodyId id, Authority authority) {
        Body body = require(id);
        if (!body.authorities().contains(authority))
            throw new RuleViolation("authority.may-not-" + authority, body.name());
    }

    /** Whether a command waits for another's approval. */
    public boolean holdsBack(String command) {
        return fourEyes.contains(command) || command.equals(SET_FOUR_EYES) && !fourEyes.isEmpty();
    }

    /** Whether anybody may adopt. */
    public boolean somebodyMayAdopt() {
        return bodies.stream().anyMatch(b -> b.authorities().contains(Authority.ADOPT));
    }

    /**
     * The body, whatever it may do.
     *
     * @throws RuleViolation {@code body.unknown}
     */
    public Body require(BodyId id) {
        return bodies.stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("body.unknown", id));
    }

    private List<Body> with(Body another) {
        return Stream.concat(bodies.stream(), Stream.of(another)).toList();
    }

    private List<Body> with(BodyId id, List<Authority> authorities) {
        return bodies.stream()
                .map(b -> b.id().equals(id) ? new Body(id, b.name(), authorities) : b)
                .toList();
    }
}
