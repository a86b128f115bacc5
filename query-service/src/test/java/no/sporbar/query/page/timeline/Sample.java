package no.sporbar.query.page.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.query.page.BasisView;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Rows as Oslo's programme has them, and words to say them in. */
final class Sample {
    static final BasisView CITED = new BasisView.Cited("Byrådssak", "L597-598", null);
    static final BasisView ASSUMED = new BasisView.Assumed("kari", "no source says");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final SeasonPolicy SEASONS = new SeasonPolicy(
            new Months(3, 6), new Months(6, 8), new Months(8, 11), new Months(12, 3), new Assumption("kari", "-"));

    private Sample() {}

    static ChartMilestone milestone(String id, String name, Status status, @Nullable String date, String... waitsFor) {
        return new ChartMilestone(
                id,
                name,
                status,
                date == null ? null : ImpreciseDate.parse(date),
                null,
                null,
                Stream.of(waitsFor).map(before -> new Waiting(before, ASSUMED)).toList(),
                null,
                Prospects.NONE,
                CITED);
    }

    static ChartPeriod period(String id, String span) {
        return new ChartPeriod(id, "Periode " + id, ImpreciseDate.parse(span), ASSUMED);
    }

    static List<ChartPeriod> periods() {
        return List.of(period("2", "2026-21/2027-23"), period("1", "/2026-21"));
    }

    static List<ChartMilestone> milestones() {
        return List.of(
                milestone("bystyret", "Bystyrets behandling", Status.PLANNED, null),
                milestone("ikraft", "Ny bydelsorganisering", Status.PLANNED, "2028-01-01", "konstituert"),
                milestone("konstituert", "Bydelsutvalg konstituert", Status.PLANNED, "2027-23", "valg"),
                milestone("valg", "Kommunevalg", Status.PLANNED, "2027-23", "nominasjon"),
                milestone("nominasjon", "Nominasjonene starter <&>", Status.PLANNED, "2026-21", "tilbake"),
                milestone("tilbake", "Byrådet kommer tilbake", Status.PLANNED, "2026-24"),
                milestone("innstilling", "Byrådets innstilling", Status.PASSED, "2025-01-16"),
                milestone("reform", "Forrige bydelsreform", Status.PASSED, "2004"));
    }

    static TimelineChart chart(boolean wholeHistory) {
        return chart(periods(), milestones(), wholeHistory);
    }

    static TimelineChart chart(List<ChartPeriod> periods, List<ChartMilestone> milestones, boolean wholeHistory) {
        return TimelineChart.of("Bydelsprosjektet", periods, milestones, SEASONS, TODAY, false, wholeHistory);
    }

    static Texts texts(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Texts(messages, Locale.forLanguageTag(language));
    }
}
