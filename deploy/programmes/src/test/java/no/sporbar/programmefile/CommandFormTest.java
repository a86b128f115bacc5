package no.sporbar.programmefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is wrong with a command by itself, told by the schema that the service publishes. */
class CommandFormTest {
    private static final String PROVENANCE = """
                  provenance:
                    decidedOn: "2025-01-16"
                    basis: {kind: citation, source: sak, place: L1}
            """;

    @Test
    void a_well_formed_command_has_no_mistakes() {
        assertThat(mistakes(SampleFile.goal(1))).isEmpty();
    }

    @Test
    void an_unknown_command_is_named() {
        assertThat(mistakes(SampleFile.goal(1).replace("propose-goal", "propse-goal")))
                .containsExactly("4:5 command.unknown: Kommandoen «propse-goal» finnes ikke.");
    }

    @Test
    void an_unknown_field_is_pointed_at() {
        assertThat(mistakes(SampleFile.goal(1).replace("number: 1", "number: 1\n      nummer: 1")))
                .containsExactly("7:7 body.unknown-field: Feltet «nummer» finnes ikke i «propose-goal».");
    }

    @Test
    void a_missing_field_is_told_at_the_command_or_at_the_field_that_lacks_it() {
        String commands = """
              - propose-goal:
                  goal: mal-1
                  number: 1
                  provenance:
                    basis: {kind: citation, source: sak}
            """;
        assertThat(mistakes(commands))
                .containsExactly(
                        "4:5 body.missing-field: Feltet «wording» mangler i «propose-goal».",
                        "7:7 body.missing-field: Feltet «decidedOn» mangler i «provenance».",
                        "8:9 body.missing-field: Feltet «place» mangler i «basis».");
    }

    @Test
    void a_wrong_type_is_pointed_at_with_what_it_should_be() {
        String commands = """
              - propose-goal:
                  goal: mal-1
                  number: "1"
                  wording: [a, b]
            """ + PROVENANCE;
        assertThat(mistakes(commands))
                .containsExactly(
                        "6:15 body.wrong-type: «number» skal være et helt tall.",
                        "7:16 body.wrong-type: «wording» skal være tekst; sett den i anførselstegn hvis den ligner et"
                                + " tall eller er true, false eller null.");
    }

    @Test
    void a_year_without_quotation_marks_is_a_number() {
        assertThat(mistakes(SampleFile.goal(1).replace("\"2025-01-16\"", "2025")))
                .singleElement()
                .asString()
                .startsWith("9:20 body.wrong-type: «decidedOn» skal være tekst; sett den i anførselstegn");
    }

    @Test
    void a_day_without_quotation_marks_is_text() {
        assertThat(mistakes(SampleFile.goal(1).replace("\"2025-01-16\"", "2025-01-16")))
                .isEmpty();
    }

    @Test
    void a_malformed_date_is_told_as_a_date() {
        assertThat(mistakes(SampleFile.goal(1).replace("\"2025-01-16\"", "16. januar 2025")))
                .singleElement()
                .asString()
                .startsWith("9:20 date.malformed: «decidedOn» er ikke en dato. Skriv for eksempel 2026-04-15");
        assertThat(mistakes(SampleFile.goal(1).replace("basis:", "effectiveFrom: 2025-02-30\n        basis:")))
                .containsExactly(
                        "10:24 date.not-a-day: «effectiveFrom» skal være en dag som finnes, skrevet som 2026-04-15.");
    }

    @Test
    void a_date_that_is_not_in_the_calendar_is_told_beside_other_mistakes() {
        String commands =
                SampleFile.goal(1).replace("\"2025-01-16\"", "2025-02-31").replace("number: 1", "number: en")
                        + SampleFile.goal(2).replace("\"2025-01-16\"", "2026-23/2024");
        assertThat(mistakes(commands).stream().map(m -> m.substring(0, m.indexOf(": "))))
                .containsExactly("6:15 body.wrong-type", "9:20 date.malformed", "16:20 date.ends-before-start");
    }

    @Test
    void a_malformed_identifier_is_told_as_an_identifier() {
        assertThat(mistakes(SampleFile.goal(1).replace("mal-1", "Mål 1")))
                .singleElement()
                .asString()
                .startsWith("5:13 identifier.malformed: «goal» skal bestå av");
    }

    @Test
    void a_malformed_reference_and_a_malformed_time_are_told_as_such() {
        String commands = """
              - plan-briefing:
                  at: milestone beslutning
                  deadline: {date: 2026-03-31, clock: "kl. 12"}
            """ + PROVENANCE;
        assertThat(mistakes(commands))
                .containsExactly(
                        "5:11 subject.malformed: «at» er ikke en henvisning. Skriv for eksempel goal/mal-1 eller"
                                + " question/ekstern-horing/2.",
                        "6:43 time.malformed: «clock» er ikke et klokkeslett. Skriv for eksempel 12:00.");
    }

    @Test
    void a_basis_cites_or_assumes_and_not_both() {
        assertThat(mistakes(SampleFile.goal(1).replace("by: prøven", "by: prøven, place: L1")))
                .containsExactly("10:47 body.unknown-field: Feltet «place» finnes ikke i «basis».");
        assertThat(mistakes(SampleFile.goal(1).replace("kind: assumption", "kind: gjetning")))
                .anyMatch(m -> m.startsWith("10:23 body.not-a-choice: «kind» har en verdi som ikke finnes."));
    }

    @Test
    void limits_are_told_with_the_limit() {
        assertThat(mistakes(SampleFile.goal(1).replace("number: 1", "number: 0")))
                .containsExactly("6:15 body.out-of-range: «number» er utenfor grensen, som er 1.");
        assertThat(mistakes(SampleFile.goal(1).replace("Mål nummer 1", "a".repeat(4001))))
                .containsExactly("7:16 body.too-long: «wording» er lengre enn 4000 tegn.");
        assertThat(mistakes(SampleFile.goal(1).replace("Mål nummer 1", "\"  \"")))
                .containsExactly("7:16 body.too-short: «wording» er tom.");
    }

    @Test
    void an_empty_value_is_not_the_same_as_leaving_it_out() {
        assertThat(mistakes(SampleFile.goal(1).replace("wording:", "proposedBy:\n      wording:")))
                .singleElement()
                .asString()
                .startsWith("7:18 body.wrong-type: «proposedBy» skal være tekst");
    }

    @Test
    void every_mistake_of_every_command_is_listed_in_the_order_of_the_file() {
        String commands = SampleFile.goal(1).replace("number: 1", "number: en")
                + SampleFile.goal(2).replace("wording:", "ordlyd:")
                + SampleFile.goal(3).replace("propose-goal", "foresla-mal");
        assertThat(mistakes(commands).stream().map(m -> m.substring(0, m.indexOf(": "))))
                .containsExactly(
                        "6:15 body.wrong-type",
                        "11:5 body.missing-field",
                        "14:7 body.unknown-field",
                        "18:5 command.unknown");
    }

    private static List<String> mistakes(String commands) {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nb")));
        Outline outline = requireNonNull(Outline.of(SampleFile.withCommands(commands), mistakes));
        CommandSchemas schemas = CommandSchemas.of(SampleCommands.catalogue());
        outline.entries().forEach(entry -> schemas.check(entry, mistakes));
        return mistakes.all().stream()
                .map(m -> m.line() + ":" + m.column() + " " + m.code() + ": " + m.text())
                .toList();
    }
}
