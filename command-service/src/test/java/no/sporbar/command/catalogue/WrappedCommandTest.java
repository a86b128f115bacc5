package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.command.approval.ApprovalCommand.RequestApproval;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import org.junit.jupiter.api.Test;

/** A command within a command is read as if it had been sent by itself. */
class WrappedCommandTest {
    private static final String ON =
            "{\"decidedOn\":\"2024\",\"basis\":{\"kind\":\"assumption\",\"by\":\"P\",\"why\":\"W\"}}";
    private static final String RESPONSE = """
            {"response":"svar-7","consultation":"horing","group":"private-person","privateName":"Kari Kanarifugl",
             "answers":[],"provenance":%s}""".formatted(ON);

    private final CommandReader reader = new CommandReader(new CommandCatalogue());

    @Test
    void its_body_is_kept_with_names_in_order() {
        RequestApproval read =
                (RequestApproval) read("withdraw-goal", """
                {"reason":"falt bort","goal":"mal-1","provenance":%s}""".formatted(ON)).command();
        assertThat(read.command()).isEqualTo("withdraw-goal");
        assertThat(read.body().json())
                .startsWith("{\"goal\":\"mal-1\",\"provenance\":{\"basis\"")
                .endsWith("\"reason\":\"falt bort\"}");
    }

    @Test
    void what_is_personal_in_it_is_set_apart_and_kept_for_its_own_stream() {
        ReadCommand read = read("receive-response", RESPONSE);
        assertThat(read.texts()).extracting(PersonalText::field).containsExactly("privateName");
        assertThat(read.keptFor()).isEqualTo("response:oslo/svar-7");
        assertThat(read.person()).isEqualTo(new PersonId("svar-7"));
        assertThat(read.fingerprinted() + " " + read + " " + read.command()).doesNotContain("Kanarifugl");
    }

    @Test
    void commitments_take_the_places_of_the_texts_within_it() {
        ReadCommand read = read("receive-response", RESPONSE);
        Map<PersonalText, Personal> commitments = new HashMap<>();
        for (PersonalText text : read.texts()) commitments.put(text, new Personal(read.person(), "b".repeat(64)));
        RequestApproval sealed = (RequestApproval) read.with(commitments);
        assertThat(sealed.body().json())
                .contains("\"privateName\":{\"commitment\":\"" + "b".repeat(64) + "\",\"person\":\"svar-7\"}")
                .doesNotContain("programme");
        assertThat(new KeptCommands(new CommandCatalogue())
                        .read(sealed.programme(), sealed.command(), 1, sealed.body())
                        .aggregate())
                .isEqualTo("response:oslo/svar-7");
    }

    @Test
    void every_mistake_in_it_is_named_by_its_place() {
        UnreadableCommandException refused = catchThrowableOfType(
                UnreadableCommandException.class, () -> read("adopt-goal", "{\"goal\":7,\"fly\":1}"));
        assertThat(refused.mistakes())
                .extracting(mistake -> mistake.pointer() + " " + mistake.code())
                .containsExactly(
                        "/body/adoptedBy body.missing-field",
                        "/body/fly body.unknown-field",
                        "/body/goal body.wrong-type",
                        "/body/provenance body.missing-field");
    }

    @Test
    void what_is_no_command_is_named_too() {
        UnreadableCommandException refused =
                catchThrowableOfType(UnreadableCommandException.class, () -> read("fly", "{}"));
        assertThat(refused.mistakes()).extracting(Mistake::pointer).containsExactly("/command");
    }

    private ReadCommand read(String command, String body) {
        String whole = """
                {"approval":"a-1","command":"%s","body":%s,"reason":"vedtatt","provenance":%s}""".formatted(command, body, ON);
        return reader.read("oslo", "request-approval", CommandReader.json(whole.getBytes(StandardCharsets.UTF_8)));
    }
}
