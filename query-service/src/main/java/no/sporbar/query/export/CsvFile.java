package no.sporbar.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with the mark that spreadsheets know it by. The header names the
 * fields as the API does, the same in every language, so that a program finds them again.
 */
@Component
class CsvFile implements FileFormat {
    private static final char MARK = '\uFEFF';

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;header=present;charset=UTF-8";
    }

    @Override
    public <R extends Record> void write(WholeList<R> list, OutputStream out) throws IOException {
        Columns columns = Columns.of(list.listing().row());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(columns.names());
        list.forEach(row -> csv.printRecord(inert(columns.cells(row))));
        csv.flush();
    }

    private static List<String> inert(List<@Nullable Object> cells) {
        return cells.stream().map(CsvFile::inert).toList();
    }

    private static String inert(@Nullable Object cell) {
        if (cell == null) return "";
        return cell instanceof String text ? InertText.of(text) : cell.toString();
    }
}
