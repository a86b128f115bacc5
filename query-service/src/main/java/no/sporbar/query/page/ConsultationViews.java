package no.sporbar.query.page;

import java.util.List;
import no.sporbar.events.Deadline;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.consultations.ConsultationRow.EarlierDeadline;
import no.sporbar.query.consultations.ConsultationRow.Reading;
import no.sporbar.query.consultations.Positions.Summary;
import no.sporbar.query.consultations.Positions.ToQuestion;
import no.sporbar.query.page.ConsultationView.Earlier;
import no.sporbar.query.page.ConsultationView.Question;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a consultation into words: who was asked, until when, and what was answered to each question. */
record ConsultationViews(Visit visit, NamedThings things) {
    ConsultationView of(ConsultationRow row, Summary summary) {
        Reading reading = row.reading();
        return new ConsultationView(
                ConsultationCard.of(row, visit),
                row.about() == null
                        ? List.of()
                        : row.about().stream().map(things::named).toList(),
                row.audiences().stream().map(this::audience).toList(),
                reading == null ? null : reading(reading),
                reading == null ? null : reading.note(),
                row.closing() == null ? null : row.closing().result(),
                visit.texts().say("consultation.counted", summary.recorded().total()),
                summary.questions().stream()
                        .map(question -> question(row, question))
                        .toList(),
                visit.links().trace(Subject.of(Kind.CONSULTATION, row.id())));
    }

    private String reading(Reading reading) {
        String ai = reading.firstPassByAi() ? "ai" : "no-ai";
        return visit.texts().say("consultation.read." + ai + (reading.readByHand() ? ".hand" : ".no-hand"));
    }

    private ConsultationView.Audience audience(Audience audience) {
        return new ConsultationView.Audience(
                audience.id().value(),
                audience.name(),
                audience.invited() == null ? List.of() : audience.invited(),
                deadline(audience.deadline()),
                audience.earlier().stream().map(this::earlier).toList(),
                visit.names().of(audience.provenance().basis()));
    }

    private Earlier earlier(EarlierDeadline before) {
        return new Earlier(deadline(before.deadline()), before.reason(), before.riskToPlan());
    }

    private String deadline(@Nullable Deadline deadline) {
        Texts texts = visit.texts();
        if (deadline == null) return texts.say("consultation.deadline.none");
        String day = texts.date(deadline.date());
        return deadline.clock() == null
                ? day
                : texts.say("time.moment", day, deadline.clock().replace(":", texts.say("time.colon")));
    }

    private Question question(ConsultationRow row, ToQuestion question) {
        Texts texts = visit.texts();
        PositionCounts counts = new PositionCounts(texts);
        Subject subject = Subject.of(Kind.QUESTION, row.id(), question.number());
        return new Question(
                question.number(),
                question.text(),
                question.stated().stream()
                        .map(tally -> StatedCounts.of(tally, texts))
                        .toList(),
                counts.pictures(question),
                counts.heads(),
                counts.rows(question.recorded()),
                visit.links().trace(subject));
    }
}
