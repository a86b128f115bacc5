package no.sporbar.query.tracks;

import java.util.Comparator;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is investigated, and how it ended; by label within a page. */
@Component
public class Tracks extends Rows<TrackRow> {
    private static final Comparator<TrackRow> BY_LABEL =
            Comparator.comparing(TrackRow::label).thenComparing(row -> row.id().value());

    public Tracks(JdbcTemplate jdbc, TrackProjection projection) {
        super(jdbc, new Question<>("tracks", "track", projection, BY_LABEL));
    }
}
