package no.sporbar.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sporbar.query.answer.Attachment;
import no.sporbar.query.page.press.Png;
import no.sporbar.query.page.press.Press;
import no.sporbar.query.page.timeline.TimelinePicture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The timeline as a picture to take away, as at any moment. */
@RestController
class PicturesDownload {
    private static final String TIMELINE = "/programmes/{programme}/timeline";

    private final Visits visits;
    private final Charts charts;
    private final Press press;

    PicturesDownload(Visits visits, Charts charts, Press press) {
        this.visits = visits;
        this.charts = charts;
        this.press = press;
    }

    @GetMapping(TIMELINE + ".svg")
    void svg(
            @PathVariable String programme,
            @RequestParam(name = ProgrammePage.WINDOW, required = false) @Nullable String window,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Visit visit = visits.open(programme, request);
        if (visit == null) return;
        byte[] file = picture(visit, window).svg().getBytes(UTF_8);
        Attachment.of(response, visit.moment(), "timeline", "svg", "image/svg+xml");
        response.getOutputStream().write(file);
    }

    @GetMapping(TIMELINE + ".png")
    void png(
            @PathVariable String programme,
            @RequestParam(name = ProgrammePage.WINDOW, required = false) @Nullable String window,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Visit visit = visits.open(programme, request);
        if (visit == null) return;
        TimelinePicture picture = picture(visit, window);
        byte[] file = press.make(response, () -> Png.of(picture.svg(), picture.width(), picture.height()));
        Attachment.of(response, visit.moment(), "timeline", "png", "image/png");
        response.getOutputStream().write(file);
    }

    private TimelinePicture picture(Visit visit, @Nullable String window) {
        return TimelinePicture.of(
                charts.of(visit, ProgrammePage.ALL.equals(window)).chart(), visit.texts());
    }
}
