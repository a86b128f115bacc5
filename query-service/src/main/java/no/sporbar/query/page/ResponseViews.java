package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.consultations.ResponseRow;
import no.sporbar.query.consultations.ResponseRow.Answered;
import no.sporbar.query.consultations.ResponseRow.Stated;
import no.sporbar.query.consultations.ResponseRow.Status;
import no.sporbar.query.page.ResponseView.Answer;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts responses into words. The name of a private person is never known here. */
record ResponseViews(Visit visit) {
    ResponseView of(ResponseRow row) {
        return new ResponseView(
                row.id().value(),
                row.respondent(),
                unnamed(row),
                row.status() == Status.WITHDRAWN,
                lines(row),
                row.answers().stream().map(answer -> answer(row, answer)).toList(),
                visit.links().trace(Subject.of(Kind.RESPONSE, row.id())),
                visit.names().of(row.received().basis()));
    }

    private @Nullable String unnamed(ResponseRow row) {
        if (row.respondent() != null) return null;
        boolean erased = Boolean.TRUE.equals(row.erased());
        return visit.texts().say(erased ? "consultation.respondent.erased" : "consultation.respondent.private");
    }

    private List<String> lines(ResponseRow row) {
        Texts texts = visit.texts();
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("consultation.group." + row.group()));
        if (row.receivedOn() != null) lines.add(texts.say("consultation.received", texts.date(row.receivedOn())));
        if (row.late() != null) lines.add(texts.say("consultation.late." + row.late()));
        if (row.firstPassByAi() || row.readByHand())
            lines.add(texts.say("consultation.read." + (row.firstPassByAi() ? "ai" : "no-ai")
                    + (row.readByHand() ? ".hand" : ".no-hand")));
        return lines;
    }

    private Answer answer(ResponseRow row, Answered answered) {
        Texts texts = visit.texts();
        return new Answer(
                texts.say("consultation.question", answered.question()),
                visit.links().question(row.consultation().value(), answered.question()),
                answered.position().toString(),
                position(answered.position().toString()),
                answered.summary(),
                answered.positions().stream()
                        .limit(Math.max(0, answered.positions().size() - 1))
                        .map(this::earlier)
                        .toList());
    }

    private String earlier(Stated stated) {
        return visit.texts()
                .say(
                        "consultation.position.before",
                        position(stated.position().toString()),
                        visit.texts().date(stated.provenance().decidedOn()));
    }

    private String position(String position) {
        return visit.texts().say("consultation.sign." + position) + " "
                + visit.texts().say("consultation.position." + position);
    }
}
