package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Sample.milestone;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.web.Texts;
import org.xml.sax.InputSource;

class TimelineDrawingProperties {
    private static final Texts TEXTS = Sample.texts("nb");

    @Property(tries = 200)
    void any_name_and_any_date_can_be_drawn(
            @ForAll String name, @ForAll("dates") String date, @ForAll Status status, @ForAll boolean whole) {
        List<ChartMilestone> one =
                List.of(milestone("a", name, status, date), milestone("b", "B", status, "2027", "a"));
        for (String svg : TimelineDrawing.of(Sample.chart(Sample.periods(), one, whole), TEXTS)) {
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg))))
                    .doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "0001",
                "9999",
                "2026",
                "2026-24",
                "2026-02",
                "2026-02-28",
                "../2026",
                "2026/..",
                "/2026-21",
                "2026-21/",
                "2004/2028",
                "2026-21/2026-23",
                "1066-10-14",
                "2026-01-01/2026-01-01");
    }
}
