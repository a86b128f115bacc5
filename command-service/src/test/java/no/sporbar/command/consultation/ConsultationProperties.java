package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.consultation.ConsultationCommand.CloseConsultation;
import no.sporbar.command.consultation.ConsultationCommand.CorrectConsultation;
import no.sporbar.command.consultation.ConsultationCommand.ExtendDeadline;
import no.sporbar.command.consultation.ConsultationCommand.InviteAudience;
import no.sporbar.command.consultation.ConsultationCommand.OpenConsultation;
import no.sporbar.command.consultation.ConsultationCommand.StateReading;
import no.sporbar.command.consultation.ConsultationCommand.StateTally;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.Deadline;
import org.jspecify.annotations.Nullable;

class ConsultationProperties {
    @Provide
    Arbitrary<List<ConsultationCommand>> wishes() {
        return Arbitraries.oneOf(List.of(
                        open(), open(), invite(), invite(), extend(), extend(), count(), count(), read(), close(),
                        correct()))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_every_breakdown_adds_up(
            @ForAll("wishes") List<ConsultationCommand> wishes) {
        Played<ConsultationCommand, ConsultationEvent> played =
                CoreLaws.play(Consultation.INITIAL, wishes, Situation.usual());
        assertThat(played.history()).allSatisfy(event -> {
            if (event instanceof TallyStated tally && tally.parts() != null)
                assertThat(tally.parts().stream().mapToInt(TallyPart::count).sum())
                        .isEqualTo(tally.total());
        });
        List<ConsultationEvent> after = played.history().stream()
                .dropWhile(event -> !(event instanceof ConsultationClosed))
                .skip(1)
                .toList();
        assertThat(after)
                .doesNotHaveAnyElementsOfTypes(ConsultationClosed.class, AudienceInvited.class, DeadlineExtended.class);
    }

    private static Arbitrary<ConsultationCommand> open() {
        Arbitrary<List<Question>> questions =
                number().map(number -> new Question(number, "spørsmål")).list().ofMaxSize(3);
        return Combinators.combine(AnyWish.text(), questions, AnyWish.date(), AnyWish.provenance())
                .as((title, asked, window, on) -> new OpenConsultation(
                        PROGRAMME, EXTERNAL, title, ConsultationForm.HEARING, asked, window, null, on));
    }

    private static Arbitrary<ConsultationCommand> invite() {
        return Combinators.combine(audience(), AnyWish.text(), deadline().injectNull(0.3), AnyWish.provenance())
                .as((audience, name, deadline, on) ->
                        new InviteAudience(PROGRAMME, EXTERNAL, audience, name, null, deadline, on));
    }

    private static Arbitrary<ConsultationCommand> extend() {
        return Combinators.combine(audience(), deadline(), AnyWish.text(), AnyWish.provenance())
                .as((audience, deadline, reason, on) ->
                        new ExtendDeadline(PROGRAMME, EXTERNAL, audience, deadline, reason, null, on));
    }

    private static Arbitrary<ConsultationCommand> count() {
        Arbitrary<@Nullable List<TallyPart>> parts = Arbitraries.integers()
                .between(-1, 3)
                .map(count -> new TallyPart("del", count, null, null))
                .list()
                .ofMaxSize(3)
                .injectNull(0.3);
        return Combinators.combine(
                        AnyWish.text(),
                        number().injectNull(0.5),
                        Arbitraries.integers().between(-1, 4),
                        parts,
                        AnyWish.provenance())
                .as((tally, question, total, broken, on) ->
                        new StateTally(PROGRAMME, EXTERNAL, tally, question, null, total, broken, on));
    }

    private static Arbitrary<ConsultationCommand> read() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), AnyWish.provenance())
                .as((ai, hand, on) -> new StateReading(PROGRAMME, EXTERNAL, ai, hand, null, on));
    }

    private static Arbitrary<ConsultationCommand> close() {
        return Combinators.combine(AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((result, on) -> new CloseConsultation(PROGRAMME, EXTERNAL, result, on));
    }

    private static Arbitrary<ConsultationCommand> correct() {
        return Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((title, on) -> new CorrectConsultation(PROGRAMME, EXTERNAL, title, "feil", "kilden", on));
    }

    private static Arbitrary<String> number() {
        return Arbitraries.of("1", "2", "3", "4a");
    }

    private static Arbitrary<AudienceId> audience() {
        return Arbitraries.of(new AudienceId("bydelene"), new AudienceId("etatene"));
    }

    private static Arbitrary<Deadline> deadline() {
        return Combinators.combine(
                        AnyWish.date(), Arbitraries.of("08:00", "12:00").injectNull(0.5))
                .as(Deadline::new);
    }
}
