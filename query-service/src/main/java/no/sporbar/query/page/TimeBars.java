package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.page.DecisionMarks.Mark;
import no.sporbar.query.page.TimeBar.MarkOnBar;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Draws the time bar of a page.
 *
 * @param page the page's own address, with what it shows; everything but the moment stays
 */
record TimeBars(Visit visit, UriComponentsBuilder page) {
    TimeBar bar() {
        List<Mark> marks = visit.marks().all();
        List<MarkOnBar> all = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) all.add(mark(marks.get(i), at(2 * i + 1, marks.size())));
        int before = (int) all.stream().filter(mark -> !mark.ahead()).count();
        boolean exactly = before > 0 && all.get(before - 1).current();
        return new TimeBar(
                text(),
                all,
                at(exactly ? 2 * before - 1 : 2 * before, marks.size()),
                nth(all, exactly ? before - 2 : before - 1),
                nth(all, before),
                visit.marks().complete());
    }

    private String text() {
        var asAt = visit.moment().asAt();
        Texts texts = visit.texts();
        String recordedAt = asAt.recordedAt() == null ? texts.say("asat.nothing") : texts.moment(asAt.recordedAt());
        return texts.say(
                visit.links().asAt() == null ? "timebar.now" : "timebar.past",
                texts.number(asAt.position()),
                recordedAt);
    }

    private MarkOnBar mark(Mark mark, int at) {
        Texts texts = visit.texts();
        String kind = mark.resolved() ? "resolved" : "recommended";
        return new MarkOnBar(
                texts.say("timebar.mark." + kind, mark.title(), texts.moment(mark.recordedAt())),
                page.cloneBuilder()
                        .replaceQueryParam(Visits.AS_AT, mark.position())
                        .toUriString(),
                kind,
                at,
                mark.position() == visit.moment().position(),
                mark.position() > visit.moment().position());
    }

    /** Each decision takes up as much of the bar, and lies in the middle of that. */
    private static int at(int half, int marks) {
        return marks == 0 ? TimeBar.WIDTH : half * TimeBar.WIDTH / (2 * marks);
    }

    private static @Nullable MarkOnBar nth(List<MarkOnBar> all, int index) {
        return index >= 0 && index < all.size() ? all.get(index) : null;
    }
}
