package no.sporbar.query.export;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What a workbook says of itself, so that it can be told from another when it lies on a desk. */
record About(Map<String, String> lines) {
    private static final int WIDTH = 30;

    static About of(String programme, WholeList<?> list, Texts texts) {
        Map<String, String> lines = new LinkedHashMap<>();
        AsAt asAt = list.moment().asAt();
        lines.put(texts.say("export.programme"), programme);
        lines.put(texts.say("export.list"), list.listing().path());
        list.filter().forEach(lines::put);
        lines.put(texts.say("export.position"), Long.toString(asAt.position()));
        if (asAt.recordedAt() != null) lines.put(texts.say("export.recorded"), texts.exactMoment(asAt.recordedAt()));
        list.proof()
                .ifPresentOrElse(
                        found -> add(lines, found.checkpoint(), texts),
                        () -> lines.put(texts.say("export.checkpoint"), texts.say("export.checkpoint.none")));
        lines.put(texts.say("export.times"), texts.say("export.times.oslo"));
        return new About(lines);
    }

    private static void add(Map<String, String> lines, Checkpoint checkpoint, Texts texts) {
        lines.put(texts.say("export.checkpoint.origin"), checkpoint.origin());
        lines.put(texts.say("export.checkpoint.size"), Long.toString(checkpoint.size()));
        lines.put(
                texts.say("export.checkpoint.root"),
                Base64.getEncoder().encodeToString(checkpoint.head().root()));
    }

    void write(Workbook book, String name) throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        int[] row = {0};
        lines.forEach((label, text) -> {
            sheet.inlineString(row[0], 0, label);
            sheet.style(row[0], 0).bold().set();
            sheet.inlineString(row[0]++, 1, text);
        });
        sheet.width(0, WIDTH);
        sheet.width(1, 2 * WIDTH);
        sheet.finish();
    }
}
