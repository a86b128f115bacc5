package no.sporbar.programmefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.wire.EventJson;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import org.junit.jupiter.api.Test;

/**
 * The first programme by its structure. The paper that it cites is not part of the product, so its wording is not compared
 * here; what can be told without it is.
 */
class OsloProgrammeFileTest {
    private static final int LINES_OF_THE_PAPER = 699;
    private static final Pattern PLACE = Pattern.compile("L\\d+(-\\d+)?(, L\\d+(-\\d+)?)*(; .+)?");
    private static final Pattern LINES = Pattern.compile("L(\\d+)(?:-(\\d+))?");

    private final ProgrammeFile file = ProgrammeFile.bundled("oslo-bydelsprosjektet.yaml");
    private final ProgrammeFacts facts = ProgrammeFacts.read(file.bytes());
    private final Outline outline = outline();

    @Test
    void it_is_valid_against_the_schema_of_the_format() throws IOException {
        String json = EventJson.mapper()
                .writeValueAsString(Map.of(
                        "sporbarProgrammeFile", 1,
                        "programme", outline.programme(),
                        "commands",
                                outline.entries().stream()
                                        .map(e -> Map.of(e.command(), e.body().json()))
                                        .toList()));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource("/programmes/programme-file.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void every_fact_cites_lines_that_the_paper_has_or_says_who_assumed_it_and_why() {
        for (FileEntry entry : outline.entries())
            for (YamlNode.Mapping basis : bases(entry)) {
                boolean cites = "citation".equals(basis.text("kind"));
                String lines = requireNonNull(cites ? basis.text("place") : basis.text("why"));
                if (cites) assertThat(lines).as(entry.toString()).matches(PLACE);
                else assertThat(requireNonNull(basis.text("by"))).isNotBlank();
                assertLinesExist(lines);
            }
    }

    @Test
    void line_numbers_in_comments_exist_too() {
        assertLinesExist(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void only_registered_sources_are_cited_and_none_before_it_is_registered() {
        Set<String> registered = new HashSet<>();
        for (FileEntry entry : outline.entries()) {
            if (entry.command().equals("register-source"))
                registered.add(requireNonNull(entry.body().text("source")));
            if (entry.command().equals("start-programme")) continue;
            for (YamlNode.Mapping basis : bases(entry))
                if ("citation".equals(basis.text("kind")))
                    assertThat(registered).contains(basis.text("source"));
        }
        assertThat(registered).isEqualTo(facts.sources()).hasSize(9);
    }

    @Test
    void every_date_is_a_date() {
        for (FileEntry entry : outline.entries())
            for (String name : List.of("date", "span", "passedOn")) {
                String date = entry.body().text(name);
                if (date != null) assertThat(ImpreciseDate.parse(date)).hasToString(date);
            }
    }

    @Test
    void bystyret_has_not_decided_so_no_goal_and_no_principle_is_adopted() {
        assertThat(outline.entries()).extracting(FileEntry::command).doesNotContain("adopt-goal", "adopt-principle");
        assertThat(facts.goals().values())
                .extracting(ProgrammeFacts.Goal::status)
                .containsOnly("proposed");
        assertThat(facts.principles().values())
                .extracting(ProgrammeFacts.Principle::status)
                .containsOnly("proposed");
        assertThat(requireNonNull(facts.decisions().get("videre-utredning")).status())
                .isEqualTo("recommended");
    }

    @Test
    void the_plain_reading_finds_what_the_programme_is_known_by() {
        assertThat(facts.programme()).isEqualTo("oslo-bydelsprosjektet");
        assertThat(facts.name()).isEqualTo("Bydelsprosjektet");
        assertThat(facts.commands()).isEqualTo(outline.entries().size());
        assertThat(facts.goals()).hasSize(3);
        assertThat(facts.principles()).hasSize(4);
        assertThat(facts.periods().values())
                .extracting(ProgrammeFacts.Period::span)
                .containsExactly("/2026-21", "2026-21/2027-23");
        assertThat(facts.milestones()).hasSize(15);
        assertThat(requireNonNull(facts.milestones().get("nominasjonsprosessene-starter"))
                        .date())
                .isEqualTo("2026-21");
        assertThat(requireNonNull(facts.milestones().get("ny-bydelsorganisering"))
                        .date())
                .isEqualTo("2028-01-01");
        assertThat(requireNonNull(facts.milestones().get("bystyrets-behandling"))
                        .date())
                .isNull();
        assertThat(requireNonNull(facts.principles().get("styringsstruktur")).wordings())
                .hasSize(2);
        assertThat(facts.decisions()).hasSize(4);
        assertThat(requireNonNull(facts.decisions().get("videre-utredning")).points())
                .extracting(ProgrammeFacts.Point::number)
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void nothing_after_the_paper_is_passed_and_nothing_passed_waits_for_something_that_is_not() {
        facts.milestones().values().stream()
                .filter(m -> m.status().equals("passed"))
                .forEach(m -> {
                    assertThat(requireNonNull(m.passedOn())).isLessThanOrEqualTo("2025-01-16");
                    assertThat(m.dependsOn())
                            .allMatch(id -> requireNonNull(facts.milestones().get(id))
                                    .status()
                                    .equals("passed"));
                });
    }

    private Outline outline() {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nb")));
        Outline read = requireNonNull(Outline.of(file, mistakes));
        assertThat(mistakes.all()).isEmpty();
        return read;
    }

    private static List<YamlNode.Mapping> bases(FileEntry entry) {
        return java.util.stream.Stream.of("provenance", "seasons")
                .map(name -> entry.body().fields().get(name))
                .filter(java.util.Objects::nonNull)
                .map(field -> (YamlNode.Mapping) field.value())
                .map(owner -> (YamlNode.Mapping)
                        requireNonNull(owner.fields().get("basis")).value())
                .toList();
    }

    private static void assertLinesExist(String text) {
        Matcher lines = LINES.matcher(text);
        while (lines.find()) {
            int first = Integer.parseInt(lines.group(1));
            int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
            assertThat(first).as(lines.group()).isBetween(1, last);
            assertThat(last).as(lines.group()).isLessThanOrEqualTo(LINES_OF_THE_PAPER);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = requireNonNull(OsloProgrammeFileTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
