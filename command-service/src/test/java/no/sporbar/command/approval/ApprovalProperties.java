package no.sporbar.command.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.approval.ApprovalCommand.GiveApproval;
import no.sporbar.command.approval.ApprovalCommand.RefuseApproval;
import no.sporbar.command.approval.ApprovalCommand.RequestApproval;
import no.sporbar.command.approval.ApprovalCommand.WithdrawApprovalRequest;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Actor;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import org.jspecify.annotations.Nullable;

/** Whoever asks for whatever in whatever order: nobody approves their own, and everything is settled once. */
class ApprovalProperties {
    private record Wish(Actor by, ApprovalCommand command) {}

    @Provide
    Arbitrary<List<ApprovalCommand>> wishes() {
        return command().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Wish>> wishesOfSeveral() {
        Arbitrary<Actor> actors = Combinators.combine(
                        Arbitraries.of("kari", "ola", "per"), Arbitraries.of("recorder", "approver", "auditor"))
                .as((subject, role) -> new Actor(subject, null, role, null));
        return Combinators.combine(actors, command()).as(Wish::new).list().ofMaxSize(20);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatever_one_person_asks_a_rule_answers(@ForAll("wishes") List<ApprovalCommand> wishes) {
        for (Actor actor : List.of(Oslo.KARI, Oslo.OLA))
            CoreLaws.play(Approval.INITIAL, wishes, Situation.usual().by(actor));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_is_settled_once_and_never_by_who_may_not(@ForAll("wishesOfSeveral") List<Wish> wishes) {
        Approval core = Approval.INITIAL;
        String requester = null;
        int settlements = 0;
        for (Wish wish : wishes)
            for (ApprovalEvent event : decide(core, wish)) {
                core = (Approval) core.evolve(event);
                switch (event) {
                    case ApprovalRequested e -> requester = e.requestedBy();
                    case ApprovalGiven _, ApprovalRefused _ -> {
                        settlements++;
                        assertThat(wish.by().subject()).isNotEqualTo(requester);
                        assertThat(wish.by().role()).isEqualTo("approver");
                    }
                    case ApprovalWithdrawn _ -> {
                        settlements++;
                        assertThat(wish.by().subject()).isEqualTo(requester);
                    }
                }
            }
        assertThat(settlements).isLessThanOrEqualTo(1);
    }

    private static List<? extends ApprovalEvent> decide(Approval core, Wish wish) {
        try {
            return core.decide(wish.command(), Situation.usual().by(wish.by()));
        } catch (RuleViolation no) {
            return List.of();
        }
    }

    private static Arbitrary<ApprovalCommand> command() {
        Arbitrary<String> text = AnyWish.text();
        Arbitrary<ApprovalCommand> ask = Combinators.combine(
                        Arbitraries.of("adopt-goal", "adopt-goal", "adopt-goal", "fly", "give-approval"),
                        text,
                        AnyWish.provenance())
                .as((name, why, on) -> new RequestApproval(
                        Oslo.PROGRAMME, Approvals.ID, name, Approvals.body(Approvals.BODY), why, on));
        Arbitrary<ApprovalCommand> give =
                AnyWish.provenance().map(on -> new GiveApproval(Oslo.PROGRAMME, Approvals.ID, on));
        Arbitrary<ApprovalCommand> refuse = Combinators.combine(text, AnyWish.provenance())
                .as((why, on) -> new RefuseApproval(Oslo.PROGRAMME, Approvals.ID, why, on));
        Arbitrary<@Nullable String> maybe = text.injectNull(0.5);
        Arbitrary<ApprovalCommand> withdraw = Combinators.combine(maybe, AnyWish.provenance())
                .as((why, on) -> new WithdrawApprovalRequest(Oslo.PROGRAMME, Approvals.ID, why, on));
        return Arbitraries.oneOf(ask, ask, give, refuse, withdraw);
    }
}
