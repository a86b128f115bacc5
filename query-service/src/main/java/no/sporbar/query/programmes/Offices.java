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
        return holders(moment).on(body, on);
    }

    /** All who have held the first {@value Paging#MOST} offices, so that many days can be asked about at once. */
    public Holders holders(Moment moment) {
        return new Holders(
                list(moment, Paging.first()).rows(), programmes.one(moment).seasons());
    }

    /** Who has held which offices. */
    public record Holders(List<OfficeRow> offices, SeasonPolicy seasons) {
        /** Who held those of a body at a time; null for those of all bodies. */
        public List<OfficeHolder> on(@Nullable BodyId body, ImpreciseDate on) {
            return offices.stream()
                    .filter(office -> body == null || office.body().equals(body))
                    .flatMap(
                            office -> office.holders().stream().map(term -> OfficeHolder.of(office, term, on, seasons)))
                    .filter(holder -> holder.held() != Certainty.NO)
                    .toList();
        }
    }
}
