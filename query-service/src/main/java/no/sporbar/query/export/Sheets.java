package no.sporbar.query.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.sporbar.query.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a list, written while they are filled: one, and further ones where it is full. A cell holds so many
 * characters and no more, so a longer text ends with words that say that it goes on.
 */
final class Sheets {
    /** More rows than this a sheet cannot have, by the format. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS;

    /** More characters than this a cell cannot have, by the format. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int AT_A_TIME = 200;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final int WIDTH = 20;

    private final Workbook book;
    private final String name;
    private final Columns columns;
    private final String cut;
    private int sheets;
    private int row;
    private Worksheet sheet;

    /** @param cut what a text that was cut ends with */
    Sheets(Workbook book, String name, Columns columns, String cut) {
        this.book = book;
        this.name = name;
        this.columns = columns;
        this.cut = cut;
        this.sheet = next();
    }

    private Worksheet next() {
        Worksheet next = book.newWorksheet(++sheets == 1 ? name : name + " " + sheets);
        List<String> names = columns.names();
        for (int column = 0; column < names.size(); column++) {
            next.inlineString(0, column, names.get(column));
            next.width(column, WIDTH);
        }
        next.range(0, 0, 0, names.size() - 1).style().bold().set();
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    void add(Record line) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = next();
        }
        List<@Nullable Object> cells = columns.cells(line);
        for (int column = 0; column < cells.size(); column++) put(column, cells.get(column));
        if (++row % AT_A_TIME == 0) sheet.flush();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Instant instant -> {
                sheet.value(row, column, instant.atZone(Texts.OSLO).toLocalDateTime());
                sheet.style(row, column).format(MOMENT).set();
            }
            default -> sheet.inlineString(row, column, fitting(cell.toString()));
        }
    }

    private String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - cut.length()) + cut;
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
