package no.sporbar.query.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.office.Catalogues;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.CommandTable;
import no.sporbar.query.office.Draft;
import no.sporbar.query.office.Drafts;
import no.sporbar.query.office.Keys;
import no.sporbar.query.office.Part;
import no.sporbar.query.office.Versions;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.web.Texts;
import no.sporbar.query.worklist.Unanswered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The office's home: what is missing, what was begun, every command there is, and what one recorded of late. */
@Controller
class OfficePage {
    private static final int RECENT = 10;
    private static final int LONGEST_SEARCH = 100;

    private final Desk desk;
    private final Catalogues catalogues;
    private final Drafts drafts;
    private final Versions versions;
    private final Unanswered unanswered;

    OfficePage(Desk desk, Catalogues catalogues, Drafts drafts, Versions versions, Unanswered unanswered) {
        this.desk = desk;
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.versions = versions;
        this.unanswered = unanswered;
    }

    /** Something to go to, with what is said about it. */
    public record Entry(String text, @Nullable String about, String url) {}

    /** The commands of one part of the domain. */
    public record Shelf(String id, String name, List<Entry> commands) {}

    /** A form that was begun. */
    public record Begun(String id, String text, String savedAt, String url) {}

    @GetMapping("/programmes/{programme}/office")
    String show(
            @PathVariable String programme,
            @RequestParam(required = false, defaultValue = "") String search,
            @RequestParam(required = false, defaultValue = "") String part,
            ServletWebRequest request,
            Model model) {
        Seat seat = desk.sit(programme, request);
        String sought = search.strip();
        String asked = sought.length() > LONGEST_SEARCH ? sought.substring(0, LONGEST_SEARCH) : sought;
        model.addAttribute("search", asked);
        model.addAttribute("part", part);
        model.addAttribute("shelves", shelves(seat.visit(), asked, model));
        model.addAttribute("missing", missing(seat.visit()));
        model.addAttribute("drafts", begun(seat));
        model.addAttribute("recent", recent(seat));
        model.addAttribute("mayRecord", seat.mayRecord());
        model.addAttribute("links", seat.visit().links());
        desk.frame(seat, request, model);
        return "office/home";
    }

    /** Throws a draft away. */
    @PostMapping("/programmes/{programme}/office/drafts/{draft}/discard")
    Object discard(@PathVariable String programme, @PathVariable String draft, ServletWebRequest request) {
        Seat seat = desk.sit(programme, request);
        if (Keys.isKey(draft))
            drafts.discard(seat.person().subject(), seat.visit().moment().programme(), draft);
        return Onward.to(seat.visit().links().office());
    }

    private List<Shelf> shelves(Visit visit, String sought, Model model) {
        Texts texts = visit.texts();
        Map<Part, List<Entry>> byPart = new TreeMap<>();
        try {
            for (CommandTable.Line line : CommandTable.all()) {
                boolean started = line.command().equals("start-programme");
                if (started || catalogues.now().form(line.command()).isEmpty()) continue;
                Entry entry = entry(line.command(), visit);
                if (matches(entry, line.command(), sought))
                    byPart.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(entry);
            }
        } catch (AwayException e) {
            model.addAttribute("notice", texts.say("office.away.home"));
        }
        return byPart.entrySet().stream()
                .map(part ->
                        new Shelf("part-" + part.getKey(), texts.say("office.part." + part.getKey()), part.getValue()))
                .toList();
    }

    private static Entry entry(String command, Visit visit) {
        return new Entry(
                visit.texts().say("command." + command),
                visit.texts().say("command." + command + ".hint"),
                visit.links().office("commands", command));
    }

    private static boolean matches(Entry entry, String command, String sought) {
        String all = (entry.text() + " " + entry.about() + " " + command).toLowerCase(Locale.ROOT);
        for (String word : sought.toLowerCase(Locale.ROOT).split("\\s+")) if (!all.contains(word)) return false;
        return true;
    }

    private List<Entry> missing(Visit visit) {
        Map<String, Integer> counts =
                unanswered.list(visit.moment(), null, new Paging(null, 1)).counts();
        return counts.entrySet().stream()
                .map(kind -> new Entry(
                        visit.texts().say("office.missing." + kind.getKey(), kind.getValue()),
                        null,
                        visit.links().worklist(kind.getKey(), null)))
                .toList();
    }

    private List<Begun> begun(Seat seat) {
        Texts texts = seat.visit().texts();
        return drafts.of(seat.person().subject(), seat.visit().moment().programme()).stream()
                .map(draft -> begun(draft, seat.visit(), texts))
                .toList();
    }

    private static Begun begun(Draft draft, Visit visit, Texts texts) {
        return new Begun(
                draft.id(),
                texts.say("command." + draft.command(), new Texts.Otherwise(draft.command())),
                texts.moment(draft.savedAt()),
                visit.links().form(draft.command(), "draft", draft.id()));
    }

    private List<Entry> recent(Seat seat) {
        Visit visit = seat.visit();
        return versions.recentlyBy(visit.moment().programme(), seat.person().subject(), RECENT).stream()
                .map(each -> new Entry(
                        visit.texts().say("event." + each.type()),
                        visit.texts().moment(each.recordedAt()),
                        visit.links().historyAt(each.position())))
                .toList();
    }
}
