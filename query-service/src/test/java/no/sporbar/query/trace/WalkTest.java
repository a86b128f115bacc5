package no.sporbar.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Subject HEARING = Subject.parse("consultation/horing");
    private static final Subject RESPONSE = Subject.parse("response/grorud");
    private static final Recorded RECORDED = new Recorded(7, Instant.EPOCH, "kari", "response.received", 0);

    private static final LinkRow ANSWERED =
            new LinkRow(HEARING, Relation.ANSWERED_BY, RESPONSE, null, false, Facts.CITED, RECORDED);

    @Test
    void of_what_came_of_a_thing_only_the_links_that_lead_further_are_asked_for() {
        List<Map<Subject, Set<String>>> levels = new ArrayList<>();
        new Walk(HEARING, 10).run(level -> {
            levels.add(level);
            return Map.of(HEARING, Set.of(ANSWERED), RESPONSE, Set.of(ANSWERED));
        });
        assertThat(levels).hasSize(2);
        assertThat(levels.getFirst().get(HEARING)).contains("> answered-by", "< suggested-in", "> under");
        assertThat(levels.getLast().get(RESPONSE))
                .contains("< suggested-in", "> part-of")
                .doesNotContain("< answered-by", "> suggested-in", "> under");
    }

    @Test
    void what_a_walk_asks_for_stands_in_the_ids_of_the_links() {
        Link link = Link.of(HEARING, Relation.ANSWERED_BY, RESPONSE);
        assertThat(link.forward()).isEqualTo("consultation/horing > answered-by response/grorud");
        assertThat(link.backward()).isEqualTo("response/grorud < answered-by consultation/horing");
    }
}
