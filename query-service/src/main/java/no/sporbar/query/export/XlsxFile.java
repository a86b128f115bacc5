package no.sporbar.query.export;

import java.io.IOException;
import java.io.OutputStream;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A workbook: the list, and a sheet that says what it is, as at which moment, and what proves it. */
@Component
class XlsxFile implements FileFormat {
    private static final String APPLICATION = "Sporbar";
    private static final String VERSION = "1.0"; // two numbers are all that the format can say

    private final MessageSource messages;
    private final Programmes programmes;

    XlsxFile(MessageSource messages, Programmes programmes) {
        this.messages = messages;
        this.programmes = programmes;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public <R extends Record> void write(WholeList<R> list, OutputStream out) throws IOException {
        Texts texts = new Texts(messages, list.locale());
        About about = About.of(programmes.one(list.moment()).name(), list, texts);
        Columns columns = Columns.of(list.listing().row());
        // Never closed where it fails: that would make a whole workbook of a part of the list.
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        Sheets sheets = new Sheets(book, list.listing().path(), columns, texts.say("export.cut"));
        list.forEach(sheets::add);
        sheets.finish();
        about.write(book, texts.say("export.about"));
        book.finish();
    }
}
