package no.sporbar.command.rules;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SeasonPolicy;

/** Who may act in a programme and what a season means in it. Nothing of it is hard-coded to one city. */
public record ProgrammeSetup(List<Body> bodies, SeasonPolicy seasons) {
    /** The set-up that a programme began with. */
    public static ProgrammeSetup of(ProgrammeStarted started) {
        return new ProgrammeSetup(started.bodies(), started.seasons());
    }

    /** The set-up after a later event. */
    public ProgrammeSetup after(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeStarted e -> of(e);
            case ProgrammeRenamed _ -> this;
            case ProgrammeBodyAdded e -> new ProgrammeSetup(with(e.body()), seasons);
            case ProgrammeAuthoritiesChanged e -> new ProgrammeSetup(with(e.body(), e.authorities()), seasons);
            case ProgrammeSeasonsChanged e -> new ProgrammeSetup(bodies, e.seasons());
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
