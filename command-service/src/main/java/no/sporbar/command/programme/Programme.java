package no.sporbar.command.programme;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.command.programme.ProgrammeCommand.AddBody;
import no.sporbar.command.programme.ProgrammeCommand.ChangeAuthorities;
import no.sporbar.command.programme.ProgrammeCommand.ChangeSeasons;
import no.sporbar.command.programme.ProgrammeCommand.RenameProgramme;
import no.sporbar.command.programme.ProgrammeCommand.SetFourEyes;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Commands;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.command.rules.RuleViolation;
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

/** One programme: started once, renamed as often as politics likes, and set up anew where its bodies or seasons change. */
sealed interface Programme extends Core<ProgrammeCommand, ProgrammeEvent> {
    Programme INITIAL = new NotStarted();

    @Override
    default List<ProgrammeEvent> decide(ProgrammeCommand command, DecisionContext context) {
        return switch (command) {
            case StartProgramme c -> start(c, context);
            case RenameProgramme c -> started(c, context).rename(c);
            case AddBody c -> started(c, context).addBody(c);
            case ChangeAuthorities c -> started(c, context).changeAuthorities(c);
            case ChangeSeasons c -> started(c, context).changeSeasons(c);
            case SetFourEyes c -> started(c, context).setFourEyes(c, context.commands());
        };
    }

    @Override
    default Programme evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeStarted e -> new Started(e, e.name(), e.bodies(), ProgrammeSetup.of(e));
            case ProgrammeEvent e -> ((Started) this).after(e);
        };
    }

    List<ProgrammeEvent> start(StartProgramme c, DecisionContext context);

    Started started(ProgrammeCommand c, DecisionContext context);

    record NotStarted() implements Programme {
        @Override
        public List<ProgrammeEvent> start(StartProgramme c, DecisionContext context) {
            Set<BodyId> seen = new HashSet<>();
            for (Body body : c.bodies())
                if (!seen.add(body.id())) throw new RuleViolation("programme.body-twice", body.id());
            ProgrammeStarted begun = Programme.begun(c);
            Programme.requireSomebodyWhoMayAdopt(ProgrammeSetup.of(begun));
            if (c.provenance().decidedOn().begins(c.seasons()).first().isAfter(context.today()))
                throw new RuleViolation(
                        "fact.decided-in-the-future", c.provenance().decidedOn());
            return List.of(begun);
        }

        @Override
        public Started started(ProgrammeCommand c, DecisionContext context) {
            throw new RuleViolation("programme.unknown");
        }
    }

    /**
     * A programme that is tracked.
     *
     * @param bodies as each was when it came in, so that bringing it in again is known to be no news
     * @param setup as it is now
     */
    record Started(ProgrammeStarted origin, String name, List<Body> bodies, ProgrammeSetup setup) implements Programme {
        @Override
        public List<ProgrammeEvent> start(StartProgramme c, DecisionContext context) {
            if (!Programme.begun(c).equals(origin)) throw new RuleViolation("programme.id-taken", c.programme());
            return List.of();
        }

        @Override
        public Started started(ProgrammeCommand c, DecisionContext context) {
            context.check(c);
            return this;
        }

        List<ProgrammeEvent> rename(RenameProgramme c) {
            if (c.name().equals(name)) return List.of();
            return List.of(new ProgrammeRenamed(c.programme(), c.name(), c.provenance()));
        }

        List<ProgrammeEvent> addBody(AddBody c) {
            if (bodies.contains(c.body())) return List.of();
            if (bodies.stream().anyMatch(b -> b.id().equals(c.body().id())))
                throw new RuleViolation("body.id-taken", c.body().id());
            return List.of(new ProgrammeBodyAdded(c.programme(), c.body(), c.provenance()));
        }

        List<ProgrammeEvent> changeAuthorities(ChangeAuthorities c) {
            if (authorities(c.authorities())
                    .equals(authorities(setup.require(c.body()).authorities()))) return List.of();
            ProgrammeAuthoritiesChanged changed = new ProgrammeAuthoritiesChanged(
                    c.programme(), c.body(), c.authorities(), c.reason(), c.provenance());
            Programme.requireSomebodyWhoMayAdopt(setup.after(changed));
            return List.of(changed);
        }

        List<ProgrammeEvent> changeSeasons(ChangeSeasons c) {
            if (c.seasons().equals(setup.seasons())) return List.of();
            return List.of(new ProgrammeSeasonsChanged(c.programme(), c.seasons(), c.reason(), c.provenance()));
        }

        List<ProgrammeEvent> setFourEyes(SetFourEyes c, Commands commands) {
            for (String name : c.commands()) {
                CommandName known = commands.named(name);
                if (known == null) throw new RuleViolation("four-eyes.unknown-command", name);
                if (known.atOnce()) throw new RuleViolation("four-eyes.not-for-this-command", name);
            }
            List<String> wanted = c.commands().stream().distinct().toList();
            if (Set.copyOf(wanted).equals(setup.fourEyes())) return List.of();
            return List.of(new ProgrammeFourEyesSet(c.programme(), wanted, c.reason(), c.provenance()));
        }

        Started after(ProgrammeEvent event) {
            return switch (event) {
                case ProgrammeRenamed e -> new Started(origin, e.name(), bodies, setup);
                case ProgrammeBodyAdded e ->
                    new Started(
                            origin,
                            name,
                            Stream.concat(bodies.stream(), Stream.of(e.body())).toList(),
                            setup.after(e));
                case ProgrammeEvent e -> new Started(origin, name, bodies, setup.after(e));
            };
        }

        private static Set<Authority> authorities(List<Authority> listed) {
            Set<Authority> each = EnumSet.noneOf(Authority.class);
            each.addAll(listed);
            return each;
        }
    }

    private static void requireSomebodyWhoMayAdopt(ProgrammeSetup setup) {
        if (!setup.somebodyMayAdopt()) throw new RuleViolation("programme.nobody-may-adopt");
    }

    private static ProgrammeStarted begun(StartProgramme c) {
        return new ProgrammeStarted(c.programme(), c.name(), c.bodies(), c.seasons(), c.provenance());
    }
}
