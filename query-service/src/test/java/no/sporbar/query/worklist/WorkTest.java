package no.sporbar.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.worklist.Work.Act;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final Recorded RECORDED = new Recorded(1, Instant.EPOCH, "kari", "consultation.opened", 0);

    @Test
    void what_was_never_missing_is_not_kept_when_it_is_done() {
        assertThat(work("", Act.CLOSES).after(null, Facts.CITED, RECORDED)).isNull();
        assertThat(work("", Act.CLOSES_ALL).after(null, Facts.CITED, RECORDED)).isNull();
    }

    @Test
    void closing_something_else_makes_no_version() {
        WorkItemRow open = work("bydeler", Act.OPENS).after(null, Facts.CITED, RECORDED);
        assertThat(work("etater", Act.CLOSES).after(open, Facts.CITED, RECORDED))
                .isNull();
        assertThat(work("bydeler", Act.CLOSES).after(open, Facts.CITED, RECORDED))
                .isNotNull()
                .satisfies(closed -> assertThat(closed.missing()).isEmpty());
    }

    @Test
    void what_is_done_stays_done() {
        WorkItemRow done = work("", Act.IS_DONE).after(null, Facts.CITED, RECORDED);
        assertThat(work("", Act.OPENS_IF_NEW).after(done, Facts.CITED, RECORDED))
                .isNull();
        assertThat(work("", Act.IS_DONE).after(done, Facts.CITED, RECORDED)).isNull();
    }

    private static Work work(String detail, Act act) {
        return Work.assumption(
                Subject.parse("consultation/horing"), "consultation.audience-invited", detail, act, "no source");
    }
}
