package no.sporbar.query.parked;

import java.util.List;
import java.util.Locale;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.LedgerMoment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.ParkedProgramme;
import no.sporbar.query.intake.ParkedProgrammes;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Parked programmes over the API: always how things are now. */
@RestController
class ParkedApi {
    private final Moments moments;
    private final ParkedProgrammes parked;
    private final MessageSource messages;

    ParkedApi(Moments moments, ParkedProgrammes parked, MessageSource messages) {
        this.moments = moments;
        this.parked = parked;
        this.messages = messages;
    }

    /** The first {@value Paging#MOST} of them, and how many there are. */
    record ParkedAnswer(AsAt asAt, int count, List<Explained> parked) {}

    /** One of them, with the reason in words. */
    record Explained(ParkedProgramme programme, String text) {}

    @GetMapping("/api/parked")
    ResponseEntity<ParkedAnswer> parked(Locale locale) {
        LedgerMoment moment = moments.overall(null);
        List<Explained> explained = parked.all(Paging.MOST).stream()
                .map(p -> new Explained(p, explain(p, locale)))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(Answering.POSITION, Long.toString(moment.position()))
                .body(new ParkedAnswer(moment.asAt(), parked.count(), explained));
    }

    private String explain(ParkedProgramme p, Locale locale) {
        Object[] arguments = {p.position(), String.valueOf(p.type()), String.valueOf(p.stream())};
        return String.valueOf(messages.getMessage("parked." + p.reason(), arguments, p.reason(), locale));
    }
}
