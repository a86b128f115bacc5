package no.sporbar.query.page.office;

import jakarta.servlet.http.HttpServletResponse;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.office.Arrival;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.office.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Says that something is recorded, and that the pages do not show it yet; leads on as soon as they do. */
@Controller
class RecordedPage {
    private static final String REFRESH_SECONDS = "2";

    private final Desk desk;
    private final Arrival arrival;

    RecordedPage(Desk desk, Arrival arrival) {
        this.desk = desk;
        this.arrival = arrival;
    }

    @GetMapping("/programmes/{programme}/office/recorded/{position}")
    Object show(
            @PathVariable String programme,
            @PathVariable long position,
            @RequestParam String thing,
            ServletWebRequest request,
            HttpServletResponse response,
            Model model) {
        if (!thing.matches("[a-z-]+/[a-z0-9-]{1,64}")) throw Refusal.badRequest("thing.malformed");
        Seat seat = desk.sit(programme, request);
        Things things = new Things(seat.visit().links());
        if (arrival.isThere(programme, position)) return Onward.to(things.recorded(thing, position));
        response.setHeader("Refresh", REFRESH_SECONDS); // works without a script
        String title = seat.visit().texts().say("office.waiting.title");
        model.addAttribute("position", seat.visit().texts().number(position));
        model.addAttribute("url", things.url(thing));
        desk.frame(seat, request, model, new Crumb(title, "", false));
        return "office/waiting";
    }
}
