package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is wrong with a file as such, before any command in it is looked at. */
class FileFormTest {
    @Test
    void a_file_with_a_heading_and_commands_has_no_mistakes() {
        assertThat(mistakes(SampleFile.withGoals(2))).isEmpty();
    }

    @Test
    void an_empty_file_is_not_a_programme_file() {
        assertThat(mistakes("")).containsExactly("1:1 file.not-a-programme-file");
        assertThat(mistakes("# bare en kommentar\n")).containsExactly("1:1 file.not-a-programme-file");
    }

    @Test
    void a_list_is_not_a_programme_file() {
        assertThat(mistakes("- a\n- b\n")).containsExactly("1:1 file.not-a-programme-file");
    }

    @Test
    void every_missing_field_of_the_heading_is_named() {
        assertThat(mistakes("{}"))
                .containsExactly("1:1 file.missing-field", "1:1 file.missing-field", "1:1 file.missing-field");
    }

    @Test
    void an_unknown_field_of_the_heading_is_pointed_at() {
        assertThat(mistakes(SampleFile.HEAD.replace("programme: prove", "programme: prove\nforfatter: noen")
                        + SampleFile.goal(1)))
                .containsExactly("3:1 file.unknown-field");
    }

    @Test
    void another_version_of_the_format_is_refused() {
        assertThat(mistakes(SampleFile.HEAD.replace(": 1", ": 2") + SampleFile.goal(1)))
                .containsExactly("1:23 file.unknown-version");
        assertThat(mistakes(SampleFile.HEAD.replace(": 1", ": \"1\"") + SampleFile.goal(1)))
                .containsExactly("1:23 file.unknown-version");
    }

    @Test
    void a_programme_must_be_an_identifier() {
        assertThat(mistakes(SampleFile.HEAD.replace("prove", "Prøve 1") + SampleFile.goal(1)))
                .containsExactly("2:12 identifier.malformed");
    }

    @Test
    void commands_must_be_a_list_with_something_in_it() {
        assertThat(mistakes("sporbarProgrammeFile: 1\nprogramme: prove\ncommands: []\n"))
                .containsExactly("3:1 file.no-commands");
        assertThat(mistakes("sporbarProgrammeFile: 1\nprogramme: prove\ncommands: ingen\n"))
                .containsExactly("3:1 file.no-commands");
    }

    @Test
    void each_item_is_one_command_with_a_body() {
        String commands = """
              - propose-goal: {goal: a}
                adopt-goal: {goal: a}
              - bare tekst
              - propose-goal:
              - propose-goal: tekst
            """;
        assertThat(mistakes(SampleFile.withCommands(commands)))
                .containsExactly(
                        "4:5 file.not-one-command",
                        "6:5 file.not-one-command",
                        "7:5 file.command-without-body",
                        "8:5 file.command-without-body");
    }

    @Test
    void a_field_given_twice_is_pointed_at_where_it_stands_again() {
        String commands = SampleFile.goal(1).replace("number: 1", "number: 1\n      number: 2");
        assertThat(mistakes(SampleFile.withCommands(commands))).containsExactly("7:7 yaml.name-twice");
    }

    @Test
    void tags_anchors_and_aliases_are_refused_each_where_it_stands() {
        String commands = """
              - propose-goal: &mal
                  goal: !!java.net.URL [x]
                  number: 1
              - propose-goal: *mal
            """;
        assertThat(mistakes(SampleFile.withCommands(commands)))
                .containsExactly(
                        "4:19 yaml.alias", "5:13 yaml.tag", "7:5 file.command-without-body", "7:19 yaml.alias");
    }

    @Test
    void aliases_that_would_grow_without_end_are_not_followed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        assertThat(mistakes(bomb.toString())).contains("1:5 yaml.alias").allMatch(m -> m.matches(".*(alias|field)"));
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(mistakes(SampleFile.HEAD + SampleFile.goal(1) + "---\na: b\n"))
                .containsExactly("11:1 yaml.second-document");
    }

    @Test
    void deep_nesting_is_refused_and_costs_nothing() {
        assertThat(mistakes("a: " + "[".repeat(1_000_000))).hasSize(1).allMatch(m -> m.endsWith("yaml.too-deep"));
    }

    @Test
    void slips_of_yaml_are_told_apart() {
        assertThat(mistakes("a:\n\tb: c\n")).containsExactly("2:1 yaml.tab");
        assertThat(mistakes("a: b: c\n")).containsExactly("1:5 yaml.colon");
        assertThat(mistakes("a: \"b\nc: d\n")).containsExactly("3:1 yaml.unclosed");
        assertThat(mistakes("a: b\nc\n")).containsExactly("3:1 yaml.no-colon");
        assertThat(mistakes("  a: b\n c: d\n")).containsExactly("2:2 yaml.indent");
        assertThat(mistakes("a: {b: c\nd: e}\n")).containsExactly("2:2 yaml.bracket");
        assertThat(mistakes("a: %b\n")).containsExactly("1:4 yaml.syntax");
    }

    @Test
    void a_file_that_is_not_utf8_is_pointed_at_where_it_is_not() {
        byte[] latin1 = (SampleFile.HEAD + "# blåbær\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(mistakes(new ProgrammeFile("prove.yaml", latin1))).containsExactly("4:5 file.not-utf8");
        byte[] cut = java.util.Arrays.copyOf("a: å".getBytes(StandardCharsets.UTF_8), 4);
        assertThat(mistakes(new ProgrammeFile("prove.yaml", cut))).containsExactly("1:4 file.not-utf8");
    }

    @Test
    void every_invisible_character_is_pointed_at() {
        assertThat(mistakes("a: b\u0007\nc: \u0000d\n"))
                .containsExactly("1:5 file.control-character", "2:4 file.control-character");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(mistakes("\uFEFF" + SampleFile.HEAD + SampleFile.goal(1))).isEmpty();
    }

    @Test
    void a_file_above_eight_megabytes_is_refused() {
        byte[] large = new byte[ProgrammeFile.MAX_BYTES + 1];
        java.util.Arrays.fill(large, (byte) '#');
        assertThat(mistakes(new ProgrammeFile("prove.yaml", large))).containsExactly("1:1 file.too-large");
    }

    private static List<String> mistakes(String text) {
        return mistakes(SampleFile.of(text));
    }

    private static List<String> mistakes(ProgrammeFile file) {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nb")));
        Outline.of(file, mistakes);
        return mistakes.all().stream()
                .map(m -> m.line() + ":" + m.column() + " " + m.code())
                .toList();
    }
}
