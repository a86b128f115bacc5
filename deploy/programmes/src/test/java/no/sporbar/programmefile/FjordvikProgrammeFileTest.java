package no.sporbar.programmefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.junit.jupiter.api.Test;

/** The invented programme: as unlike Oslo's as a programme can be, and said to be invented wherever it is met. */
class FjordvikProgrammeFileTest {
    private final ProgrammeFile file = ProgrammeFile.bundled("examples/fjordvik-omstilling.yaml");
    private final ProgrammeFacts facts = ProgrammeFacts.read(file.bytes());
    private final ProgrammeFacts oslo = ProgrammeFacts.read(
            ProgrammeFile.bundled("oslo-bydelsprosjektet.yaml").bytes());

    @Test
    void it_says_in_its_head_and_in_its_name_that_it_is_invented() {
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains("# OPPDIKTA.");
        assertThat(facts.of("start-programme"))
                .allSatisfy(start -> assertThat((String) start.get("name")).contains("oppdikta"));
        assertThat(facts.name()).contains("oppdikta");
        assertThat(facts.of("register-source"))
                .allSatisfy(source -> assertThat((String) source.get("title")).contains("oppdikta"));
    }

    @Test
    void it_has_no_body_no_question_and_no_milestone_of_oslos() {
        assertThat(String.valueOf(facts.of("start-programme").getFirst().get("bodies")))
                .doesNotContain("bystyret", "byradet")
                .contains("kommunestyret", "formannskapet", "ungdomsradet");
        assertThat(facts.milestones().keySet())
                .doesNotContainAnyElementsOf(oslo.milestones().keySet());
        assertThat(facts.sources()).doesNotContainAnyElementsOf(oslo.sources());
    }

    @Test
    void its_resolution_leads_to_something() {
        assertThat(requireNonNull(facts.decisions().get("grender-og-skular")).status())
                .isEqualTo("resolved");
        assertThat(facts.goals().values())
                .extracting(ProgrammeFacts.Goal::status)
                .containsOnly("adopted");
        assertThat(requireNonNull(facts.principles().get("kort-skuleveg")).wordings())
                .containsExactly(
                        "Ingen elev skal ha meir enn førti minutt skuleveg",
                        "Ingen elev skal ha meir enn tretti minutt skuleveg");
        assertThat(requireNonNull(facts.principles().get("eitt-grendeutval")).status())
                .isEqualTo("withdrawn");
    }

    @Test
    void one_audience_got_more_time_than_the_other() {
        assertThat(facts.of("invite-audience"))
                .extracting(a -> a.get("deadline"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(facts.of("extend-deadline"))
                .singleElement()
                .satisfies(extension -> assertThat(extension)
                        .containsEntry("audience", "skular-og-foreldre")
                        .containsKey("riskToPlan"));
    }

    @Test
    void only_registered_sources_are_cited() {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nn")));
        Outline outline = requireNonNull(Outline.of(file, mistakes));
        assertThat(mistakes.all()).isEmpty();
        Set<String> cited = outline.entries().stream()
                .map(entry -> (YamlNode.Mapping)
                        requireNonNull(entry.body().fields().get("provenance")).value())
                .map(provenance -> (YamlNode.Mapping)
                        requireNonNull(provenance.fields().get("basis")).value())
                .filter(basis -> "citation".equals(basis.text("kind")))
                .map(basis -> requireNonNull(basis.text("source")))
                .collect(Collectors.toSet());
        assertThat(cited).isEqualTo(facts.sources());
    }
}
