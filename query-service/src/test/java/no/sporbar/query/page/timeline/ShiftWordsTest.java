package no.sporbar.query.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.timeline.DateShift;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-01-02, 1 dag senere",
        "2027-01-11, 2027-01-01, 10 dager tidligere",
        "2027-01, 2027-03, minst 29 og høyst 89 dager senere",
        "2027-03, 2027-01, minst 29 og høyst 89 dager tidligere",
        "2027-01-15, 2027-01, høyst 14 dager tidligere og høyst 16 dager senere",
        "2027, 2027-04, 'samme tid, sagt mer nøyaktig'",
        "2026-01-01/2027-01-01, 2026-02-01/2027-01-01, begynner 31 dager senere · slutter samme tid",
        "2026-01-01/2027-01-01, 2026-01-02/2027-01-02, 1 dag senere",
        "/2026-01, /2026-03, begynner ukjent hvor mye · slutter minst 29 og høyst 89 dager senere",
    })
    void days_are_said_exactly_or_at_least_and_at_most(String before, String now, String words) {
        ImpreciseDate then = ImpreciseDate.parse(now);
        DateShift shift = DateShift.between(ImpreciseDate.parse(before), then, Sample.SEASONS);
        assertThat(new ShiftWords(Sample.texts("nb")).of(shift, then)).isEqualTo(words);
    }
}
