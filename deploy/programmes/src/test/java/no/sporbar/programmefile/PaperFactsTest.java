package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import no.sporbar.programmefile.facts.PaperFacts;
import no.sporbar.programmefile.facts.PaperInFile;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first programme's file holds the whole paper: every topic, every fact, and no other. */
class PaperFactsTest {
    private static final Map<String, Set<String>> HELD = PaperInFile.of(ProgrammeFacts.read(
            ProgrammeFile.bundled("oslo-bydelsprosjektet.yaml").bytes()));

    static Set<Map.Entry<String, Set<String>>> topics() {
        return PaperFacts.stated().entrySet();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void the_file_holds_what_the_paper_says(Map.Entry<String, Set<String>> topic) {
        assertThat(HELD.get(topic.getKey())).as(topic.getKey()).isEqualTo(topic.getValue());
    }

    @Test
    void every_topic_is_in_the_list_and_none_is_empty() {
        assertThat(PaperFacts.stated().keySet()).containsExactlyElementsOf(HELD.keySet());
        assertThat(PaperFacts.stated().values())
                .allSatisfy(facts -> assertThat(facts).isNotEmpty());
    }

    @Test
    void the_counts_are_those_that_the_paper_is_known_by() {
        Map<String, Set<String>> paper = PaperFacts.stated();
        assertThat(paper.get("goals")).hasSize(3);
        assertThat(paper.get("principles")).hasSize(4);
        assertThat(paper.get("enablers")).hasSize(4);
        assertThat(paper.get("service areas")).hasSize(6);
        assertThat(paper.get("tracks")).hasSize(3);
        assertThat(paper.get("points")).hasSize(4);
        assertThat(paper.get("assessments")).hasSize(5);
        assertThat(paper.get("districts")).hasSize(15);
        assertThat(paper.get("questions"))
                .filteredOn(q -> q.matches("innspillsrunde-2024 \\| 4[a-f] .*"))
                .hasSize(6);
    }
}
