package no.sporbar.query.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import no.sporbar.query.export.Columns;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/** What each version of one thing changed; the versions come one by one, the oldest first. */
final class ThingChanges<R extends Record & Row> {
    /** Says when and by what it changed, and so changes every time: the log says that of each change already. */
    private static final String RECORDED = "recorded.";

    private final String unit;
    private final Columns columns;
    private final ChangeLogXml xml;
    private List<@Nullable Object> before;

    ThingChanges(String kind, String id, Columns columns, ChangeLogXml xml) {
        this.unit = kind + "/" + id;
        this.columns = columns;
        this.xml = xml;
        this.before = Collections.nCopies(columns.names().size(), null);
    }

    void next(R version) throws IOException {
        List<@Nullable Object> now = columns.cells(version);
        Recorded recorded = version.recorded();
        for (int i = 0; i < now.size(); i++) {
            String field = columns.names().get(i);
            if (field.startsWith(RECORDED) || Objects.equals(before.get(i), now.get(i))) continue;
            xml.change(unit, field, recorded, text(before.get(i)), text(now.get(i)));
        }
        before = now;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
