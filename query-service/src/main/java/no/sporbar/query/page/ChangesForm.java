package no.sporbar.query.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * How two moments are chosen to be compared.
 *
 * @param from what is written in the first field
 * @param to what is written in the second
 * @param before the decisions to begin just before, the latest first
 * @param after the same decisions to end with
 * @param asAt the moment that the reader looks at, and goes on looking at; null for now
 */
public record ChangesForm(
        String url,
        String from,
        String to,
        List<Option> before,
        List<Option> after,
        List<Shortcut> shortcuts,
        @Nullable String asAt) {
    /** No list of decisions is longer than this. */
    private static final int DECISIONS = 50;

    private static final List<String> DECIDED = List.of("decision.resolved", "decision.recommended");

    /** A decision in a list. */
    public record Option(String position, String text, boolean chosen) {}

    /** A comparison that many ask for. */
    public record Shortcut(String text, String url) {}

    static ChangesForm of(ServletWebRequest request, Visit visit, Subjects subjects) {
        List<SubjectRow> rows = DECIDED.stream()
                .flatMap(fact -> subjects.made(visit.moment(), Subject.Kind.DECISION, fact, DECISIONS).stream())
                .sorted(Comparator.comparingLong(
                                (SubjectRow row) -> row.recorded().position())
                        .reversed())
                .limit(DECISIONS)
                .toList();
        String from = Objects.requireNonNullElse(ChangesPage.end(ChangesPage.FROM, request), "");
        String to = Objects.requireNonNullElse(ChangesPage.end(ChangesPage.TO, request), "");
        List<Option> before = options(rows, 1, from, visit.texts());
        List<Option> after = options(rows, 0, to, visit.texts());
        return new ChangesForm(
                visit.links().at(null).changes(),
                chosen(before) ? "" : from,
                chosen(after) ? "" : to,
                before,
                after,
                shortcuts(before, visit),
                visit.links().asAt() == null ? null : visit.links().asAt().toString());
    }

    private static boolean chosen(List<Option> options) {
        return options.stream().anyMatch(Option::chosen);
    }

    private static List<Option> options(List<SubjectRow> rows, int back, String chosen, Texts texts) {
        List<Option> options = new ArrayList<>();
        for (SubjectRow row : rows) {
            String position = Long.toString(row.recorded().position() - back);
            options.add(new Option(position, text(row, texts), position.equals(chosen)));
        }
        return options;
    }

    private static String text(SubjectRow row, Texts texts) {
        String what = row.recorded().type().equals(DECIDED.getFirst()) ? "resolved" : "recommended";
        return texts.say("changes.decision." + what, texts.date(row.provenance().decidedOn()), row.label());
    }

    private static List<Shortcut> shortcuts(List<Option> decisions, Visit visit) {
        LocalDate day = visit.moment().day();
        List<Shortcut> shortcuts = new ArrayList<>();
        shortcuts.add(shortcut("changes.since.yesterday", begin(day.minusDays(1)), visit));
        shortcuts.add(shortcut("changes.since.week", begin(day.minusDays(7)), visit));
        if (!decisions.isEmpty())
            shortcuts.add(
                    shortcut("changes.since.decision", decisions.getFirst().position(), visit));
        shortcuts.add(shortcut("changes.since.start", Moments.START, visit));
        return shortcuts;
    }

    private static Shortcut shortcut(String key, String from, Visit visit) {
        return new Shortcut(visit.texts().say(key), visit.links().changesSince(from));
    }

    /** When the day began in Norway. */
    private static String begin(LocalDate day) {
        return day + "T00:00:00";
    }
}
