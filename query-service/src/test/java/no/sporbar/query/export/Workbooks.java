package no.sporbar.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a workbook as the archive of XML that it is. */
record Workbooks(Map<String, String> files) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static Workbooks of(Path file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries()))
                files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return new Workbooks(files);
    }

    List<String> sheets() {
        return parsed("xl/workbook.xml").select("sheet").eachAttr("name");
    }

    String xml(String sheet) {
        return Objects.requireNonNull(files.get(file(sheet)));
    }

    String text(String sheet) {
        return parsed(file(sheet)).text();
    }

    /** What stands under a heading; numbers that are days are read as days. */
    List<String> column(String sheet, String heading) {
        List<Element> rows = parsed(file(sheet)).select("row");
        String letters = rows.getFirst().select("c").stream()
                .filter(c -> c.text().equals(heading))
                .map(c -> c.attr("r").replaceAll("\\d", ""))
                .findFirst()
                .orElseThrow();
        List<String> found = new ArrayList<>();
        for (Element row : rows.subList(1, rows.size()))
            for (Element c : row.select("c"))
                if (c.attr("r").replaceAll("\\d", "").equals(letters)) found.add(value(c));
        return found;
    }

    private static String value(Element cell) {
        if (cell.attr("t").equals("inlineStr")) return cell.wholeText();
        return DAY_ZERO.plusDays((long) Double.parseDouble(cell.text())).toString();
    }

    private String file(String sheet) {
        return "xl/worksheets/sheet" + (sheets().indexOf(sheet) + 1) + ".xml";
    }

    private Element parsed(String file) {
        return Jsoup.parse(files.get(file), Parser.xmlParser());
    }
}
