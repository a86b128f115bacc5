package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.sporbar.events.Basis;
import no.sporbar.query.projection.AsOf;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.web.ByWhom;
import no.sporbar.query.web.Texts;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One programme's facts as a page to read with nothing but a browser, today or in fifty years: every version of every thing,
 * with its place in the ledger and what it rests on. No script, nothing fetched from anywhere.
 */
final class ProgrammeDocument {
    private static final int PAGE = 20;
    private static final int MOST_VERSIONS = 1_000;
    private static final String STYLE = "body{font:1rem/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
            + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:left;"
            + "vertical-align:top}caption{text-align:left}p{margin:.2rem 0}";

    private final JdbcTemplate jdbc;
    private final Texts texts;

    ProgrammeDocument(JdbcTemplate jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Writes the programme as it was at a position. */
    void write(OutputStream out, String programme, String name, long position) throws IOException {
        Html html = new Html(out);
        html.tags("<!DOCTYPE html>\n<html lang=\"" + texts.locale().getLanguage()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", name).tags("<style>" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        html.element("h1", name).element("p", texts.say("bundle.document", position));
        contents(html);
        for (Kind<?> kind : Kinds.ALL) section(html, kind, programme, position);
        html.tags("</main>\n</body>\n</html>\n").flush();
    }

    private void contents(Html html) throws IOException {
        html.tags("<nav aria-labelledby=\"contents\">\n").element("h2 id=\"contents\"", texts.say("bundle.contents"));
        html.tags("<ul>\n");
        for (Kind<?> kind : Kinds.ALL)
            html.tags("<li><a href=\"#" + kind.heading() + "\">")
                    .text(heading(kind))
                    .tags("</a></li>\n");
        html.tags("</ul>\n</nav>\n");
    }

    private <R extends Record & Row> void section(Html html, Kind<R> kind, String programme, long position)
            throws IOException {
        RowsAsAt<R> rows = new RowsAsAt<>(jdbc, kind.projection());
        html.element("h2 id=\"" + kind.heading() + "\"", heading(kind));
        String after = null;
        List<R> page;
        do {
            page = rows.list(programme, after, PAGE, AsOf.position(position));
            if (after == null && page.isEmpty()) html.element("p", texts.say("bundle.none"));
            if (!page.isEmpty()) after = page.getLast().id().value();
            things(html, kind, page, rows, programme, position);
        } while (page.size() == PAGE);
    }

    private <R extends Record & Row> void things(
            Html html, Kind<R> kind, List<R> page, RowsAsAt<R> rows, String programme, long position)
            throws IOException {
        List<String> ids = page.stream().map(row -> row.id().value()).toList();
        List<R> versions = rows.versionsAmong(programme, ids, MOST_VERSIONS, AsOf.position(position));
        for (R row : page) {
            html.element("h3", kind.title().apply(row, texts)).tags("<table>\n");
            html.element("caption", texts.say("bundle.versions")).tags("<thead><tr>");
            for (String column : List.of("position", "recorded", "what", "text", "basis"))
                html.element("th scope=\"col\"", texts.say("bundle.column." + column));
            html.tags("</tr></thead>\n<tbody>\n");
            for (R version : versions) if (version.id().equals(row.id())) version(html, kind, version);
            html.tags("</tbody>\n</table>\n");
        }
    }

    private <R extends Record & Row> void version(Html html, Kind<R> kind, R row) throws IOException {
        var recorded = row.recorded();
        html.tags("<tr>").element("td", texts.number(recorded.position()));
        html.element(
                "td", texts.exactMoment(recorded.at()) + ", " + new ByWhom(texts, body -> body).of(recorded.actor()));
        html.element("td", texts.say("event." + recorded.type())).tags("<td>");
        for (String line : kind.lines().apply(row, texts)) html.element("p", line);
        html.tags("</td>").element("td", basis(row)).tags("</tr>\n");
    }

    private String basis(Row row) {
        String decidedOn = texts.date(row.provenance().decidedOn());
        return switch (row.provenance().basis()) {
            case Basis.Citation c -> texts.say("bundle.cited", c.source().value(), c.place(), decidedOn);
            case Basis.Assumption a -> texts.say("bundle.assumed", a.by(), a.why(), decidedOn);
        };
    }

    private String heading(Kind<?> kind) {
        return texts.say("bundle.kind." + kind.heading());
    }
}
