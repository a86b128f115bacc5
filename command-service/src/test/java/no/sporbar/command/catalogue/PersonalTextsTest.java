package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is personal is set apart from a command as it is read, and comes back as a commitment only. */
class PersonalTextsTest {
    private static final String BODY = """
            {"response":"svar-7","consultation":"horing","group":"private-person","privateName":"Kari Kanarifugl",
             "answers":[{"question":"1","position":"neutral","summary":"ingen mening"},
                        {"question":"2","position":"sceptical","summary":"imot","personalText":"Jeg heter Kari Kanarifugl"}],
             "provenance":{"decidedOn":"2024","basis":{"kind":"assumption","by":"P","why":"W"}}}""";

    private final CommandReader reader = new CommandReader(new CommandCatalogue());

    @Test
    void every_personal_text_is_set_apart_with_its_place() {
        assertThat(read(BODY).texts().stream().map(text -> text.field() + " = " + text.text()))
                .containsExactlyInAnyOrder(
                        "privateName = Kari Kanarifugl", "answers/1/personalText = Jeg heter Kari Kanarifugl");
    }

    @Test
    void the_person_is_the_one_named_or_else_one_named_as_the_thing() {
        assertThat(read(BODY).person()).isEqualTo(new PersonId("svar-7"));
        assertThat(read(BODY.replace("{\"response\"", "{\"person\":\"p-1\",\"response\""))
                        .person())
                .isEqualTo(new PersonId("p-1"));
    }

    @Test
    void commitments_take_the_places_of_the_texts() {
        ReadCommand read = read(BODY);
        Map<PersonalText, Personal> commitments = new HashMap<>();
        for (PersonalText text : read.texts())
            commitments.put(text, new Personal(read.person(), (text.field().contains("/") ? "a" : "b").repeat(64)));
        ReceiveResponse sealed = (ReceiveResponse) read.with(commitments);
        assertThat(sealed.privateName()).isEqualTo(new Personal(new PersonId("svar-7"), "b".repeat(64)));
        assertThat(sealed.answers().get(0).personalText()).isNull();
        assertThat(sealed.answers().get(1).personalText())
                .isEqualTo(new Personal(new PersonId("svar-7"), "a".repeat(64)));
    }

    @Test
    void neither_the_fingerprint_nor_any_text_of_it_has_them() {
        ReadCommand read = read(BODY);
        assertThat(read.fingerprinted())
                .isEqualTo(read(BODY.replace("Kari Kanarifugl", "Ola")).fingerprinted());
        assertThat(read.fingerprinted() + " " + read + " " + read.texts() + " " + read.command())
                .doesNotContain("Kanarifugl");
    }

    @Test
    void a_mistake_does_not_repeat_them() {
        String wrong = BODY.replace("\"neutral\"", "\"Kari Kanarifugl\"")
                .replace("\"privateName\":\"Kari Kanarifugl\"", "\"privateName\":{\"Kari\":\"Kanarifugl\"}");
        UnreadableCommandException refused = catchThrowableOfType(UnreadableCommandException.class, () -> read(wrong));
        assertThat(refused.mistakes()).isNotEmpty();
        assertThat(refused.mistakes() + " " + refused).doesNotContain("Kanarifugl");
    }

    private ReadCommand read(String body) {
        JsonNode json = CommandReader.json(body.getBytes(StandardCharsets.UTF_8));
        return reader.read("oslo", "receive-response", json);
    }
}
