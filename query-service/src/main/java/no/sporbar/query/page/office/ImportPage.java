package no.sporbar.query.page.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.query.office.Imports;
import no.sporbar.query.office.Imports.Load;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Takes a programme file, and says how it goes: every mistake with its line, or how far it has come. */
@Controller
class ImportPage {
    private static final String ADDRESS = "/programmes/{programme}/office/import";
    private static final String REFRESH_SECONDS = "2";
    private static final int LONGEST_NAME = 120;

    private final Desk desk;
    private final Imports imports;

    ImportPage(Desk desk, Imports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String programme, ServletWebRequest request, HttpServletResponse response, Model model) {
        Seat seat = desk.record(programme, request);
        Texts texts = seat.visit().texts();
        load(imports, seat.person().subject(), texts, response, model);
        model.addAttribute("action", seat.visit().links().office("import"));
        model.addAttribute("title", texts.say("import.title"));
        model.addAttribute("busy", request.getParameter("busy") != null);
        desk.frame(seat, request, model, new Crumb(texts.say("import.title"), "", false));
        return "office/import";
    }

    @PostMapping(ADDRESS)
    Object take(@PathVariable String programme, @RequestParam MultipartFile file, ServletWebRequest request)
            throws IOException {
        Seat seat = desk.record(programme, request);
        Locale language = seat.visit().texts().locale();
        boolean begun = imports.begin(seat.person().subject(), programme, file(file), language);
        return Onward.to(seat.visit().links().office("import") + (begun ? "" : "?busy"));
    }

    static ProgrammeFile file(MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return new ProgrammeFile(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, file.getBytes());
    }

    /** How the last load of somebody goes; the page is fetched again while it lasts. */
    static void load(Imports imports, String owner, Texts texts, HttpServletResponse response, Model model) {
        Load load = imports.of(owner);
        if (load != null && !load.state().isOver())
            response.setHeader("Refresh", REFRESH_SECONDS); // works without a script
        model.addAttribute("load", load);
        model.addAttribute(
                "state",
                load == null
                        ? null
                        : texts.say("import.state." + load.state(), load.file(), load.done(), load.total()));
    }
}
