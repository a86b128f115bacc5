package no.sporbar.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A list goes out while it is read: each part is on its way before the part after the next is asked for. */
class WholeListTest {
    private static final int PARTS = 40;
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");
    private static final Moment MOMENT =
            new Moment(OSLO, 7, null, new AsAt(7, null, null, null, null, null), LocalDate.parse("2026-01-01"), true);

    public record Line(int number, String text) {}

    private final Counting out = new Counting();
    private final List<Long> writtenBeforePart = new ArrayList<>();

    static List<FileFormat> formats() {
        return List.of(new CsvFile(), new JsonFile(), new NdjsonFile());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_is_on_its_way_while_the_list_is_read(FileFormat format) throws IOException {
        format.write(list(), out);
        goesOutSteadily();
    }

    @Test
    void a_workbook_is_on_its_way_while_the_list_is_read() throws IOException {
        Workbook book = new Workbook(out, "Test", "1.0");
        Sheets sheets = new Sheets(book, "lines", Columns.of(Line.class), "…");
        list().forEach(sheets::add);
        sheets.finish();
        book.finish();
        goesOutSteadily();
    }

    /** What is held back of a file is never more than two parts, however many have been read. */
    private void goesOutSteadily() {
        assertThat(writtenBeforePart).hasSize(PARTS);
        for (int part = 3; part < PARTS; part++)
            assertThat(writtenBeforePart.get(part)).isGreaterThan(writtenBeforePart.get(part - 2));
        assertThat(writtenBeforePart.getLast()).isGreaterThan(out.written * 8 / 10);
    }

    private WholeList<Line> list() {
        return WholeList.of(new Lines(), MOMENT, Optional.empty(), Locale.ROOT, Map.of());
    }

    private static String unlike(int number) {
        return IntStream.range(0, 40)
                .mapToObj(i -> Integer.toHexString((number * 31 + i) * 0x9E3779B1))
                .reduce("", String::concat);
    }

    private final class Lines implements Listing<Line> {
        @Override
        public String path() {
            return "lines";
        }

        @Override
        public String name() {
            return "lines";
        }

        @Override
        public Class<Line> row() {
            return Line.class;
        }

        @Override
        public List<String> filters() {
            return List.of();
        }

        @Override
        public Page<Line> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging) {
            writtenBeforePart.add(out.written);
            int part = paging.after() == null ? 0 : Integer.parseInt(paging.after());
            List<Line> lines = IntStream.range(part * Paging.MOST, (part + 1) * Paging.MOST)
                    .mapToObj(number -> new Line(number, unlike(number)))
                    .toList();
            return new Page<>(lines, part + 1 == PARTS ? null : Integer.toString(part + 1));
        }
    }

    private static final class Counting extends OutputStream {
        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
