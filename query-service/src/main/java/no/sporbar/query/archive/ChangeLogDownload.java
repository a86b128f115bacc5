package no.sporbar.query.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Attachment;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The change log of a programme, as at any moment; it goes out while it is read. */
@RestController
class ChangeLogDownload {
    private final Moments moments;
    private final Answering answering;
    private final ChangeLog log;

    ChangeLogDownload(Moments moments, Answering answering, ChangeLog log) {
        this.moments = moments;
        this.answering = answering;
        this.log = log;
    }

    @GetMapping("/programmes/{programme}/noark-endringslogg.xml")
    void changes(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Moment moment = moments.of(programme, asAt);
        if (answering.notModified(moment, request)) return;
        Attachment.of(response, moment, "noark-endringslogg", "xml", "application/xml");
        log.write(moment, response.getOutputStream());
    }
}
