package no.sporbar.query.consultations;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Provenance;
import no.sporbar.events.ReadBy;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseEvent.ResponseWithdrawn;
import no.sporbar.query.consultations.ResponseRow.Answered;
import no.sporbar.query.consultations.ResponseRow.Stated;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.projection.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Responses by their id: who answered what, every position on the way, and who has read it. */
@Component
public final class ResponseProjection implements Projection<ResponseEvent, ResponseRow> {
    @Override
    public String name() {
        return "response";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ResponseEvent> events() {
        return ResponseEvent.class;
    }

    @Override
    public Class<ResponseRow> row() {
        return ResponseRow.class;
    }

    @Override
    public List<String> keys(ResponseEvent event) {
        return List.of(event.response().value());
    }

    @Override
    public ResponseRow fold(@Nullable ResponseRow current, String id, ResponseEvent event, Recorded recorded) {
        if (event instanceof ResponseReceived e) return received(e, recorded);
        ResponseRow row = requireNonNull(current);
        return switch (event) {
            case ResponseReceived _ -> row;
            case ResponsePositionChanged e ->
                row.answering(changed(row.answers(), e), Why.of(e.reason(), e.provenance()), recorded);
            case ResponseRead e ->
                row.read(
                        row.firstPassByAi() || e.by() == ReadBy.AI,
                        row.readByHand() || e.by() == ReadBy.PERSON,
                        Why.of(null, e.provenance()),
                        recorded);
            case ResponseWithdrawn e -> row.withdrawn(Why.of(e.reason(), e.provenance()), recorded);
            case ResponseCorrected e -> row.by(e, new Why(e.wrong(), e.reason(), e.provenance()), recorded);
        };
    }

    private static ResponseRow received(ResponseReceived e, Recorded recorded) {
        List<Answered> answers = e.answers().stream()
                .map(answer -> answered(answer, e.provenance()))
                .toList();
        return ResponseRow.of(e, answers, recorded);
    }

    private static Answered answered(Answer answer, Provenance provenance) {
        Stated first = new Stated(answer.position(), answer.summary(), null, provenance);
        return new Answered(
                answer.question(), answer.position(), answer.summary(), answer.personalText(), List.of(first));
    }

    private static List<Answered> changed(List<Answered> answers, ResponsePositionChanged e) {
        Stated stated = new Stated(e.position(), e.summary(), e.reason(), e.provenance());
        if (answers.stream().noneMatch(answer -> answer.question().equals(e.question()))) {
            Answered first = new Answered(e.question(), e.position(), e.summary(), null, List.of(stated));
            return Stream.concat(answers.stream(), Stream.of(first)).toList();
        }
        return answers.stream()
                .map(answer -> answer.question().equals(e.question()) ? changed(answer, stated) : answer)
                .toList();
    }

    private static Answered changed(Answered answer, Stated now) {
        List<Stated> all =
                Stream.concat(answer.positions().stream(), Stream.of(now)).toList();
        return new Answered(answer.question(), now.position(), now.summary(), answer.personalText(), all);
    }

    @Override
    public Words words(String id, ResponseRow row) {
        return Words.saying(row.answers().stream().map(Answered::summary));
    }
}
