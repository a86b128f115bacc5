package no.sporbar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.consultations.Consultations;
import no.sporbar.query.page.SubscribeView.Calendar;
import no.sporbar.query.timeline.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to hear what happens in a programme without coming back to look. */
@Controller
class SubscribePage {
    private final Visits visits;
    private final Frames frames;
    private final Consultations consultations;
    private final Periods periods;

    SubscribePage(Visits visits, Frames frames, Consultations consultations, Periods periods) {
        this.visits = visits;
        this.frames = frames;
        this.consultations = consultations;
        this.periods = periods;
    }

    @GetMapping("/programmes/{programme}/subscribe")
    @Nullable
    String show(@PathVariable String programme, ServletWebRequest request, Model model) {
        String server = ServletUriComponentsBuilder.fromRequestUri(request.getRequest())
                .replacePath(null)
                .toUriString();
        Visit visit = visits.open(programme, request, server);
        if (visit == null) return null;
        model.addAttribute("ways", SubscribeView.of(server, visit.links(), audiences(visit), stretches(visit)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.SUBSCRIBE));
        return "subscribe";
    }

    /** Everybody who was invited to anything, once. */
    private List<Calendar> audiences(Visit visit) {
        Map<String, String> names = new LinkedHashMap<>();
        consultations.list(visit.moment(), Paging.first()).rows().forEach(row -> {
            for (Audience audience : row.audiences())
                names.putIfAbsent(audience.id().value(), audience.name());
        });
        return names.entrySet().stream()
                .map(each -> new Calendar(each.getValue(), "?audience=" + each.getKey()))
                .toList();
    }

    private List<Calendar> stretches(Visit visit) {
        return periods.list(visit.moment(), Paging.first()).rows().stream()
                .map(row -> new Calendar(row.name(), "?period=" + row.id().value()))
                .toList();
    }
}
