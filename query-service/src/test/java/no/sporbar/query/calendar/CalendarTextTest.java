package no.sporbar.query.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "aa"})
    void a_long_line_is_folded_between_characters_and_reads_as_it_was(String before) throws Exception {
        String summary = before + "ø€😀".repeat(60);
        LocalDate day = LocalDate.parse("2026-04-15");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarText(out)
                .entry(new CalendarEntry(
                        "a@b",
                        0,
                        Instant.EPOCH,
                        new When.Days(day, day, true),
                        false,
                        summary,
                        "b; c, d\ne",
                        "Milepæl",
                        "https://example.org/"));
        String text = out.toString(UTF_8);
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        var event = Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + text + "END:VCALENDAR\r\n")
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(summary);
        assertThat(event.getDescription().getValue()).isEqualTo("b; c, d\ne");
    }
}
