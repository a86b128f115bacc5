package no.sporbar.query.proof;

import java.security.Principal;
import no.sporbar.query.ledger.AlarmClearings.Clearing;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Alarms over the API, for operators: what they are stands under {@code /api/ledger}. */
@RestController
class AlarmsApi {
    private final ClearedAlarms alarms;

    AlarmsApi(ClearedAlarms alarms) {
        this.alarms = alarms;
    }

    /** Why an alarm is dealt with. */
    record Explained(String reason) {}

    @PostMapping("/api/alarms/{id}/clearing")
    ResponseEntity<Clearing> clear(@PathVariable long id, @RequestBody Explained explained, Principal operator) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(alarms.clear(id, explained.reason(), operator.getName()));
    }
}
