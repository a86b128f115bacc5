package no.sporbar.query.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.export.Columns;
import no.sporbar.query.projection.Row;
import org.springframework.stereotype.Component;

/**
 * Every change of every field of every thing of a programme: kind by kind, thing by thing, the oldest first. What a thing began
 * with counts as changes from nothing.
 */
@Component
class ChangeLog {
    /** So many things are read at a time, with so many versions each; one that has more is read by itself. */
    private static final int THINGS = 50;

    private static final int VERSIONS = 40;

    private final List<Rows<?>> all;

    ChangeLog(List<Rows<?>> all) {
        this.all = List.copyOf(all);
    }

    void write(Moment moment, OutputStream out) throws IOException {
        ChangeLogXml xml = new ChangeLogXml(out, moment);
        for (Rows<?> each : all) write(each, moment, xml);
        xml.end();
    }

    private <R extends Record & Row> void write(Rows<R> rows, Moment moment, ChangeLogXml xml) throws IOException {
        Columns columns = Columns.of(rows.question().projection().row());
        String next = null;
        do {
            Page<R> page = rows.list(moment, new Paging(next, THINGS));
            List<String> ids =
                    page.rows().stream().map(row -> row.id().value()).sorted().toList();
            Map<String, List<R>> versions = rows.versionsAmong(moment, ids, VERSIONS).stream()
                    .collect(Collectors.groupingBy(row -> row.id().value()));
            for (String id : ids) {
                ThingChanges<R> changes = new ThingChanges<>(rows.question().kind(), id, columns, xml);
                List<R> known = versions.getOrDefault(id, List.of());
                if (known.size() < VERSIONS) for (R version : known) changes.next(version);
                else allOf(rows, moment, id, changes);
            }
            next = page.next();
        } while (next != null);
    }

    private static <R extends Record & Row> void allOf(Rows<R> rows, Moment moment, String id, ThingChanges<R> changes)
            throws IOException {
        String next = null;
        do {
            Page<R> page = rows.versions(moment, id, new Paging(next, Paging.MOST));
            for (R version : page.rows()) changes.next(version);
            next = page.next();
        } while (next != null);
    }
}
