package no.sporbar.query.page;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.Timeline;
import no.sporbar.query.timeline.TimelineView;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The milestones on a board: one column, which is a list, for each of the states that they can be in. */
@Controller
class MilestonesPage {
    /** So many in a column; where it stands alone, the others follow part by part. */
    private static final int IN_A_COLUMN = 40;

    private final Visits visits;
    private final Frames frames;
    private final Timeline timeline;
    private final Subjects subjects;

    MilestonesPage(Visits visits, Frames frames, Timeline timeline, Subjects subjects) {
        this.visits = visits;
        this.frames = frames;
        this.timeline = timeline;
        this.subjects = subjects;
    }

    /**
     * The milestones in one state.
     *
     * @param kind as in class names
     * @param count how many there are, whatever is shown
     * @param allUrl where all of them stand; null where they do here
     */
    public record Column(
            String kind,
            String heading,
            String count,
            List<MilestoneCard> cards,
            @Nullable String allUrl) {}

    @GetMapping("/programmes/{programme}/milestones")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(name = Portion.FROM, required = false) @Nullable String from,
            ServletWebRequest request,
            Model model) {
        Status only = state(state).orElse(null);
        Visit visit = visits.open(programme, request, String.valueOf(only), String.valueOf(from));
        if (visit == null) return null;
        TimelineView view = timeline.at(visit.moment(), visit.texts().locale());
        Map<Status, Portion<MilestoneOnTimeline>> shown = new EnumMap<>(Status.class);
        for (Status each : only == null ? Status.values() : new Status[] {only})
            shown.put(each, Portion.of(in(each, view), MilestonesPage::id, only == null ? null : from, IN_A_COLUMN));
        MilestoneCards cards = cards(view, shown.values(), visit);
        model.addAttribute(
                "columns",
                shown.entrySet().stream()
                        .map(each -> column(each.getKey(), each.getValue(), cards, only != null, visit))
                        .toList());
        if (only != null)
            model.addAttribute(
                    "beside",
                    requireNonNull(shown.get(only))
                            .beside(first -> visit.links().milestonesIn(only.toString(), first)));
        model.addAttribute("empty", view.milestones().isEmpty());
        model.addAttribute("allUrl", only == null ? null : visit.links().milestones());
        model.addAttribute("complete", view.complete());
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute("downloads", List.of(Download.list("timeline", visit)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.MILESTONES));
        return "milestones";
    }

    private static Optional<Status> state(@Nullable String text) {
        if (text == null || text.isBlank()) return Optional.empty();
        return Optional.of(Arrays.stream(Status.values())
                .filter(each -> each.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("parameter.malformed", "state", text)));
    }

    private static List<MilestoneOnTimeline> in(Status status, TimelineView view) {
        return view.milestones().stream()
                .filter(on -> on.milestone().status() == status)
                .toList();
    }

    private static String id(MilestoneOnTimeline on) {
        return on.milestone().id().value();
    }

    private MilestoneCards cards(TimelineView view, Collection<Portion<MilestoneOnTimeline>> shown, Visit visit) {
        NamedThings things = new NamedThings(
                visit,
                subjects.of(
                        visit.moment(),
                        shown.stream()
                                .flatMap(portion -> portion.rows().stream())
                                .flatMap(MilestoneCards::mentioned)
                                .distinct()
                                .toList()));
        return new MilestoneCards(things, view.milestones());
    }

    private static Column column(
            Status status, Portion<MilestoneOnTimeline> shown, MilestoneCards cards, boolean alone, Visit visit) {
        return new Column(
                status.toString(),
                visit.texts().say("milestone.status." + status),
                visit.texts().number(shown.all()),
                shown.rows().stream().map(cards::of).toList(),
                alone || shown.next() == null ? null : visit.links().milestonesIn(status.toString()));
    }
}
