package no.sporbar.query.programmes;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.Certainty;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which offices there are, and who has held each. */
@Component
public class Offices extends Rows<OfficeRow> {
    private final Programmes programmes;

    public Offices(JdbcTemplate jdbc, OfficeProjection projection, Programmes programmes) {
        super(jdbc, new Question<>("offices", "office", projection));
        this.programmes = programmes;
    }

    /**
     * Who held the first {@value Paging#MOST} offices at a time.
     *
     * @param body whose offices; null for all bodies'
     * @param on a day, or as exactly as the time is known
     */
    public List<OfficeHolder> heldOn(Moment moment, @Nullable BodyId body, ImpreciseDate on) {
        SeasonPolicy seasons = programmes.one(moment).seasons();
        return list(moment, Paging.first()).rows().stream()
                .filter(office -> body == null || office.body().equals(body))
                .flatMap(office -> office.holders().stream().map(term -> OfficeHolder.of(office, term, on, seasons)))
                .filter(holder -> holder.held() != Certainty.NO)
                .toList();
    }
}
