package no.sporbar.programmefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeyedCommandTest {
    private static final String CANONICAL =
            "{\"body\":{\"goal\":\"mal-1\",\"number\":1,\"provenance\":{\"basis\":{\"by\":\"prøven\","
                    + "\"kind\":\"assumption\",\"why\":\"for å prøve\"},\"decidedOn\":\"2025-01-16\"},\"wording\":\"Mål nummer 1\"},"
                    + "\"command\":\"propose-goal\",%s\"programme\":\"prove\"}";

    @Test
    void the_key_is_the_digest_of_programme_command_and_body() throws Exception {
        assertThat(keys(SampleFile.goal(1))).containsExactly(sha256(CANONICAL.formatted("")));
    }

    @Test
    void layout_order_of_fields_and_place_in_the_file_do_not_change_it() {
        String other = """
              - {propose-goal: {"wording": "Mål nummer 1", number: 1, 'goal': mal-1, provenance: {basis: {why: for å prøve,
                  by: prøven, kind: assumption}, decidedOn: 2025-01-16}}}
            """;
        assertThat(keys(SampleFile.goal(2) + other).getLast())
                .isEqualTo(keys(SampleFile.goal(1)).getFirst());
    }

    @Test
    void any_difference_changes_it() {
        assertThat(keys(SampleFile.goal(1)
                        + SampleFile.goal(2)
                        + SampleFile.goal(1).replace("propose-goal", "revise-goal")))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_command_a_second_time_is_told_apart_by_its_ordinal() throws Exception {
        assertThat(keys(SampleFile.goal(1) + SampleFile.goal(1)))
                .containsExactly(sha256(CANONICAL.formatted("")), sha256(CANONICAL.formatted("\"ordinal\":2,")));
    }

    private static List<String> keys(String commands) {
        Mistakes mistakes = new Mistakes(Texts.in(Locale.of("nb")));
        Outline outline = requireNonNull(Outline.of(SampleFile.withCommands(commands), mistakes));
        return KeyedCommand.of(outline.programme(), outline.entries()).stream()
                .map(KeyedCommand::key)
                .toList();
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
