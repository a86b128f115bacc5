package no.sporbar.command.web;

import java.util.List;
import java.util.Objects;
import no.sporbar.command.vault.AccessLog;
import no.sporbar.command.vault.AccessLog.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows auditors who has asked to see what is kept about persons. */
@RestController
class AccessLogApi {
    private static final int MOST = 200;

    /**
     * A part of the log, newest first.
     *
     * @param next what to send as {@code before} for the part after; absent where there is none
     */
    record Accesses(List<Access> accesses, @Nullable Long next) {}

    private final AccessLog log;

    AccessLogApi(AccessLog log) {
        this.log = log;
    }

    @GetMapping({"/api/personal-data-accesses", "/api/programmes/{programme}/personal-data-accesses"})
    ResponseEntity<Accesses> part(
            @PathVariable(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.clamp(limit, 1, MOST);
        List<Access> found = log.before(programme, Objects.requireNonNullElse(before, Long.MAX_VALUE), most + 1);
        List<Access> part = found.subList(0, Math.min(most, found.size()));
        Long next = found.size() > most ? part.getLast().number() : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Accesses(part, next));
    }
}
