package no.sporbar.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import org.springframework.stereotype.Component;

/**
 * The timeline as a list: the periods, then the milestones, in the order of their days. It comes in one part, since what
 * follows for one milestone follows from all of them.
 */
@Component
class TimelineListing implements Listing<TimelineLine> {
    private final Plans plans;
    private final Periods periods;

    TimelineListing(Plans plans, Periods periods) {
        this.plans = plans;
        this.periods = periods;
    }

    @Override
    public String path() {
        return "timeline";
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Class<TimelineLine> row() {
        return TimelineLine.class;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public Page<TimelineLine> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging) {
        ImpreciseDateText text = ImpreciseDateText.in(locale);
        Plan plan = plans.at(moment);
        Stream<TimelineLine> stretches =
                Timeline.inOrder(periods(moment), plan.seasons(), text).stream().map(TimelineLine::of);
        Stream<TimelineLine> milestones = new MilestoneViews(plan, moment.day(), text)
                .of(plan.milestones()).stream().map(TimelineLine::of);
        return new Page<>(Stream.concat(stretches, milestones).toList(), null);
    }

    private List<PeriodRow> periods(Moment moment) {
        List<PeriodRow> rows = new ArrayList<>();
        String next = null;
        do {
            Page<PeriodRow> page = periods.list(moment, new Paging(next, Paging.MOST));
            rows.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return rows;
    }
}
