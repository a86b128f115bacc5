package no.sporbar.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.programmes.Programmes;
import org.springframework.stereotype.Component;

/** Reads whole plans: what follows for one milestone follows from all of them. */
@Component
class Plans {
    /** Nobody plans more; a plan that does is read so far. */
    private static final int MOST_PAGES = 20;

    private final Programmes programmes;
    private final Milestones milestones;
    private final Baselines baselines;

    Plans(Programmes programmes, Milestones milestones, Baselines baselines) {
        this.programmes = programmes;
        this.milestones = milestones;
        this.baselines = baselines;
    }

    Plan at(Moment moment) {
        SeasonPolicy seasons = programmes.one(moment).seasons();
        Page<MilestoneRow> all = all(moment);
        List<BaselineRow> known = baselines.list(moment, Paging.first()).rows();
        return new Plan(
                all.rows(),
                all.next() == null,
                seasons,
                Schedule.of(all.rows(), seasons),
                known,
                known.isEmpty() ? null : asIn(known.getLast(), moment));
    }

    private Map<MilestoneId, MilestoneRow> asIn(BaselineRow baseline, Moment moment) {
        return all(moment.at(baseline.recorded().position())).rows().stream()
                .collect(Collectors.toMap(MilestoneRow::id, Function.identity()));
    }

    private Page<MilestoneRow> all(Moment moment) {
        List<MilestoneRow> rows = new ArrayList<>();
        String next = null;
        for (int page = 0; page == 0 || next != null && page < MOST_PAGES; page++) {
            Page<MilestoneRow> more = milestones.list(moment, new Paging(next, Paging.MOST));
            rows.addAll(more.rows());
            next = more.next();
        }
        return new Page<>(rows, next);
    }
}
