package no.sporbar.command.principle;

import java.util.List;
import no.sporbar.command.principle.PrincipleCommand.AdoptPrinciple;
import no.sporbar.command.principle.PrincipleCommand.CorrectPrinciple;
import no.sporbar.command.principle.PrincipleCommand.ProposePrinciple;
import no.sporbar.command.principle.PrincipleCommand.ReplacePrinciple;
import no.sporbar.command.principle.PrincipleCommand.RevisePrinciple;
import no.sporbar.command.principle.PrincipleCommand.WithdrawPrinciple;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.Authority;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One principle: put forward, reworded, adopted, and in the end perhaps replaced or withdrawn. A correction puts its latest
 * wording right and leaves all else as it is, an adoption and an end too.
 */
sealed interface Principle extends Core<PrincipleCommand, PrincipleEvent> {
    Principle INITIAL = new NotProposed();

    @Override
    default List<? extends PrincipleEvent> decide(PrincipleCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ProposePrinciple c -> propose(c, context);
            case RevisePrinciple c -> standing().revise(c, context);
            case AdoptPrinciple c -> standing().adopt(c, context);
            case ReplacePrinciple c -> end(replaced(c), context);
            case WithdrawPrinciple c -> end(withdrawn(c), context);
            case CorrectPrinciple c -> correct(c);
        };
    }

    @Override
    default Principle evolve(PrincipleEvent event) {
        return switch (event) {
            case PrincipleProposed e -> new Standing(e, e.wording(), null);
            case PrincipleRevised e -> new Standing(((Standing) this).origin(), e.wording(), null);
            case PrincipleAdopted e -> new Standing(((Standing) this).origin(), ((Standing) this).wording(), e);
            case PrincipleReplaced e -> ((Standing) this).ended(e);
            case PrincipleWithdrawn e -> ((Standing) this).ended(e);
            case PrincipleCorrected e -> ((Known) this).reworded(e.wording());
        };
    }

    List<PrincipleEvent> propose(ProposePrinciple c, DecisionContext context);

    List<PrincipleEvent> end(PrincipleEvent end, DecisionContext context);

    List<PrincipleEvent> correct(CorrectPrinciple c);

    Standing standing();

    /** Put forward at some time, whatever became of it. */
    sealed interface Known extends Principle {
        /** The latest wording. */
        String wording();

        /** The same principle, its latest wording put right. */
        Known reworded(String wording);

        @Override
        default List<PrincipleEvent> correct(CorrectPrinciple c) {
            if (c.wording().equals(wording())) return List.of();
            return List.of(new PrincipleCorrected(
                    c.programme(), c.principle(), c.wording(), c.wrong(), c.reason(), c.provenance()));
        }
    }

    record NotProposed() implements Principle {
        @Override
        public List<PrincipleEvent> propose(ProposePrinciple c, DecisionContext context) {
            if (!context.exists(StreamId.of("goal", c.programme(), c.goal()))) throw new RuleViolation("goal.unknown");
            if (c.proposedBy() != null) context.setup().require(c.proposedBy());
            return List.of(proposed(c));
        }

        @Override
        public List<PrincipleEvent> end(PrincipleEvent end, DecisionContext context) {
            throw new RuleViolation("principle.unknown");
        }

        @Override
        public List<PrincipleEvent> correct(CorrectPrinciple c) {
            throw new RuleViolation("principle.unknown");
        }

        @Override
        public Standing standing() {
            throw new RuleViolation("principle.unknown");
        }
    }

    record Standing(
            PrincipleProposed origin,
            String wording,
            @Nullable PrincipleAdopted adoption) implements Known {
        @Override
        public List<PrincipleEvent> propose(ProposePrinciple c, DecisionContext context) {
            return sameAs(origin, c);
        }

        List<PrincipleEvent> revise(RevisePrinciple c, DecisionContext context) {
            if (c.proposedBy() != null) context.setup().require(c.proposedBy());
            if (c.wording().equals(wording)) return List.of();
            return List.of(new PrincipleRevised(
                    c.programme(), c.principle(), c.wording(), c.proposedBy(), c.reason(), c.provenance()));
        }

        List<PrincipleEvent> adopt(AdoptPrinciple c, DecisionContext context) {
            PrincipleAdopted adopted = new PrincipleAdopted(
                    c.programme(), c.principle(), c.adoptedBy(), c.decision(), c.point(), c.provenance());
            if (adopted.equals(adoption)) return List.of();
            context.setup().require(c.adoptedBy(), Authority.ADOPT);
            if (c.decision() != null && !context.exists(StreamId.of("decision", c.programme(), c.decision())))
                throw new RuleViolation("decision.unknown", c.decision());
            if (adoption != null) throw new RuleViolation("principle.already-adopted");
            return List.of(adopted);
        }

        @Override
        public List<PrincipleEvent> end(PrincipleEvent end, DecisionContext context) {
            if (end instanceof PrincipleReplaced r) {
                if (r.replacement().equals(r.principle())) throw new RuleViolation("principle.replaces-itself");
                if (!context.exists(StreamId.of("principle", r.programme(), r.replacement())))
                    throw new RuleViolation("principle.unknown-replacement", r.replacement());
            }
            return List.of(end);
        }

        @Override
        public Standing standing() {
            return this;
        }

        @Override
        public Known reworded(String wording) {
            return new Standing(origin, wording, adoption);
        }

        Ended ended(PrincipleEvent how) {
            return new Ended(origin, wording, how);
        }
    }

    /** Replaced or withdrawn. */
    record Ended(PrincipleProposed origin, String wording, PrincipleEvent how) implements Known {
        @Override
        public List<PrincipleEvent> propose(ProposePrinciple c, DecisionContext context) {
            return sameAs(origin, c);
        }

        @Override
        public List<PrincipleEvent> end(PrincipleEvent end, DecisionContext context) {
            if (!end.equals(how)) throw new RuleViolation("principle.no-longer-stands");
            return List.of();
        }

        @Override
        public Standing standing() {
            throw new RuleViolation("principle.no-longer-stands");
        }

        @Override
        public Known reworded(String wording) {
            return new Ended(origin, wording, how);
        }
    }

    private static List<PrincipleEvent> sameAs(PrincipleProposed origin, ProposePrinciple c) {
        if (!proposed(c).equals(origin)) throw new RuleViolation("principle.id-taken", c.principle());
        return List.of();
    }

    private static PrincipleProposed proposed(ProposePrinciple c) {
        return new PrincipleProposed(
                c.programme(), c.principle(), c.goal(), c.wording(), c.proposedBy(), c.provenance());
    }

    private static PrincipleEvent replaced(ReplacePrinciple c) {
        return new PrincipleReplaced(c.programme(), c.principle(), c.replacement(), c.reason(), c.provenance());
    }

    private static PrincipleEvent withdrawn(WithdrawPrinciple c) {
        return new PrincipleWithdrawn(c.programme(), c.principle(), c.reason(), c.provenance());
    }
}
