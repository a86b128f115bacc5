package no.sporbar.query.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.ProgrammeProgress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is recorded, as server-sent events: the id of each is its position, so a client that was cut off goes on where it
 * was. Each request runs on a virtual thread of its own, so a listener that waits costs no more than its connection.
 */
@RestController
class LiveApi {
    private static final Logger log = LoggerFactory.getLogger(LiveApi.class);
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String RETRY_SECONDS = "30";

    private final ProgrammeProgress programmes;
    private final Announcements announcements;
    private final Listening listening;
    private final Listeners listeners;

    LiveApi(ProgrammeProgress programmes, Announcements announcements, Listening listening, Listeners listeners) {
        this.programmes = programmes;
        this.announcements = announcements;
        this.listening = listening;
        this.listeners = listeners;
    }

    @GetMapping("/api/programmes/{programme}/live")
    void live(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (programmes.of(programme).isEmpty()) throw Refusal.notFound("programme.unknown", programme);
        open(programme, lastEventId == null ? after : lastEventId, request, response);
    }

    @GetMapping("/api/live")
    void live(
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        open(null, lastEventId == null ? after : lastEventId, request, response);
    }

    private void open(
            @Nullable String programme,
            @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        long place = after == null || after.isBlank()
                ? announcements.last(programme)
                : new Paging(after, Paging.MOST).afterPosition(0);
        if (!listeners.enter()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            throw Refusal.busy("live.full", listeners.most());
        }
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "X-Accel-Buffering", "no"); // a proxy in front is not to gather what is to be seen at once
            if (HttpMethod.HEAD.matches(request.getMethod())) return;
            listening.listen(programme, place, new EventStream(response.getOutputStream()));
        } catch (IOException e) {
            log.debug("a listener has gone away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.leave();
        }
    }
}
