package no.sporbar.query.proof;

import java.util.List;
import java.util.Locale;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How it stands with the proof, over the API: always how things are now. */
@RestController
class LedgerApi {
    private final LedgerReport report;
    private final MessageSource messages;

    LedgerApi(LedgerReport report, MessageSource messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The facts, and what the open alarms mean in the reader's language. */
    record LedgerAnswer(LedgerFacts ledger, List<String> alarms) {}

    @GetMapping("/api/ledger")
    ResponseEntity<LedgerAnswer> ledger(Locale locale) {
        LedgerFacts facts = report.facts();
        List<String> texts =
                facts.open().stream().map(alarm -> text(alarm, locale)).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new LedgerAnswer(facts, texts));
    }

    private String text(Alarm alarm, Locale locale) {
        String code = alarm.trouble().code();
        Object[] arguments = {alarm.trouble().position()};
        return String.valueOf(messages.getMessage("alarm." + code, arguments, code, locale));
    }
}
