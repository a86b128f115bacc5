package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.DISTRICTS;
import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
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
import no.sporbar.command.consultation.ResponseCommand.ChangePosition;
import no.sporbar.command.consultation.ResponseCommand.CorrectResponse;
import no.sporbar.command.consultation.ResponseCommand.MarkResponseRead;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.consultation.ResponseCommand.WithdrawResponse;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Position;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import org.jspecify.annotations.Nullable;

class ResponseProperties {
    @Provide
    Arbitrary<List<ResponseCommand>> wishes() {
        return Arbitraries.oneOf(
                        List.of(receive(), receive(), receive(), change(), change(), read(), correct(), withdraw()))
                .list()
                .ofMaxSize(16);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_no_private_person_is_named(
            @ForAll("wishes") List<ResponseCommand> wishes) {
        Played<ResponseCommand, ResponseEvent> played = CoreLaws.play(Response.INITIAL, wishes, Responses.usual());
        assertThat(played.history()).allSatisfy(event -> {
            if (event instanceof ResponseReceived e) assertNameless(e.group(), e.respondent());
            if (event instanceof ResponseCorrected e) assertNameless(e.group(), e.respondent());
        });
    }

    private static void assertNameless(RespondentGroup group, @Nullable String respondent) {
        assertThat(respondent == null).isEqualTo(group == RespondentGroup.PRIVATE_PERSON);
    }

    private static Arbitrary<ResponseCommand> receive() {
        Arbitrary<List<Answer>> answers = Combinators.combine(number(), position(), AnyWish.text())
                .as(Answer::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(EXTERNAL, EXTERNAL, EXTERNAL, new ConsultationId("ukjent")),
                        AnyWish.text().injectNull(0.4),
                        AnyWish.bodyOrNone(),
                        group(),
                        Arbitraries.of(DISTRICTS, DISTRICTS, new AudienceId("ukjent"))
                                .injectNull(0.5),
                        AnyWish.date().injectNull(0.5),
                        answers,
                        AnyWish.provenance())
                .as((consultation, respondent, body, group, audience, receivedOn, answered, on) -> new ReceiveResponse(
                        PROGRAMME,
                        FROM_GRORUD,
                        consultation,
                        respondent,
                        body,
                        group,
                        audience,
                        receivedOn,
                        answered,
                        on));
    }

    private static Arbitrary<ResponseCommand> change() {
        return Combinators.combine(number(), position(), AnyWish.text(), AnyWish.provenance())
                .as((question, position, summary, on) ->
                        new ChangePosition(PROGRAMME, FROM_GRORUD, question, position, summary, null, on));
    }

    private static Arbitrary<ResponseCommand> read() {
        return Combinators.combine(Arbitraries.of(ReadBy.values()), AnyWish.provenance())
                .as((by, on) -> new MarkResponseRead(PROGRAMME, FROM_GRORUD, by, on));
    }

    private static Arbitrary<ResponseCommand> correct() {
        return Combinators.combine(AnyWish.text().injectNull(0.4), group(), AnyWish.provenance())
                .as((respondent, group, on) ->
                        new CorrectResponse(PROGRAMME, FROM_GRORUD, respondent, group, "feil", "kilden", on));
    }

    private static Arbitrary<ResponseCommand> withdraw() {
        return Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((reason, on) -> new WithdrawResponse(PROGRAMME, FROM_GRORUD, reason, on));
    }

    private static Arbitrary<String> number() {
        return Arbitraries.of("1", "2", "3", "4");
    }

    private static Arbitrary<Position> position() {
        return Arbitraries.of(Position.values());
    }

    private static Arbitrary<RespondentGroup> group() {
        return Arbitraries.of(RespondentGroup.DISTRICT, RespondentGroup.DISTRICT, RespondentGroup.PRIVATE_PERSON);
    }
}
