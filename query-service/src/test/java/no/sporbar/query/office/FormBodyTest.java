package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is typed becomes the command that it is, and a command what would have to be typed for it. */
class FormBodyTest {
    @Test
    void what_is_typed_becomes_a_body() {
        Values typed = typed(
                "/goal", "mal-1",
                "/number", "1",
                "/wording", " Gode tjenester ",
                "/provenance/decidedOn", "våren 2026",
                "/provenance/basis/kind", "citation",
                "/provenance/basis/source", "sak",
                "/provenance/basis/place", "s. 3",
                "/provenance/basis/why", "left over from the other choice");
        assertThat(body("propose-goal", typed))
                .isEqualTo(Map.of(
                        "goal",
                        "mal-1",
                        "number",
                        1L,
                        "wording",
                        "Gode tjenester",
                        "provenance",
                        Map.of(
                                "decidedOn",
                                "2026-21",
                                "basis",
                                Map.of("kind", "citation", "source", "sak", "place", "s. 3"))));
    }

    @Test
    void only_fields_of_the_form_are_taken() {
        assertThat(body(
                        "withdraw-goal",
                        typed("/goal", "a", "/programme", "another", "/isAdmin", "true", "/goal/id", "b")))
                .containsOnlyKeys("goal", "provenance");
    }

    @Test
    void what_cannot_be_read_goes_as_it_was_typed() {
        assertThat(body("propose-goal", typed("/number", "én", "/provenance/decidedOn", "snart")))
                .containsEntry("number", "én")
                .containsEntry("provenance", Map.of("decidedOn", "snart", "basis", Map.of()));
    }

    @Test
    void kroner_become_ore() {
        assertThat(body("propose-budget", typed("/amountInOre", "10 000 000")))
                .containsEntry("amountInOre", 1_000_000_000L);
        assertThat(body("propose-budget", typed("/amountInOre", "12,5"))).containsEntry("amountInOre", 1_250L);
        assertThat(body("propose-budget", typed("/amountInOre", "mye"))).containsEntry("amountInOre", "mye");
    }

    @Test
    void items_of_a_list_keep_their_places_also_when_they_are_empty() {
        Values typed = typed("/questions/#", "2", "/questions/1/number", "2", "/questions/1/text", "Hva?");
        assertThat(body("open-consultation", typed))
                .containsEntry("questions", List.of(Map.of(), Map.of("number", "2", "text", "Hva?")));
    }

    @Test
    void what_is_chosen_several_times_becomes_a_list() {
        assertThat(body("plan-briefing", typed("/parties", "unions\nsafety-service")))
                .containsEntry("parties", List.of("unions", "safety-service"));
    }

    @Test
    void every_body_comes_back_as_it_was() {
        for (Form form : Snapshot.catalogue().forms()) {
            Map<String, Object> body = FormBody.of(form, filled(form));
            assertThat(FormBody.of(form, FormBody.back(form, body)))
                    .as(form.command())
                    .isEqualTo(body);
        }
    }

    @Test
    void a_draft_keeps_nothing_about_a_person_and_nothing_that_the_form_does_not_know() {
        Values typed = typed(
                "/privateName", "Kari Nordmann",
                "/answers/#", "1",
                "/answers/0/summary", "For",
                "/answers/0/personalText", "Hun har det slik",
                "/something", "else");
        assertThat(FormBody.draft(Snapshot.form("receive-response"), typed).texts())
                .isEqualTo(Map.of("/answers/#", "1", "/answers/0/summary", "For"));
    }

    private static Map<String, Object> body(String command, Values typed) {
        return FormBody.of(Snapshot.form(command), typed);
    }

    /** Something in every field, two items in every list. */
    static Values filled(Form form) {
        Map<String, String> texts = new TreeMap<>();
        fill(form.fields(), "", texts);
        return Values.of(texts);
    }

    private static void fill(List<Field> fields, String at, Map<String, String> texts) {
        for (Field field : fields) fill(field.shape(), at + "/" + field.name(), texts);
    }

    private static void fill(Shape shape, String at, Map<String, String> texts) {
        switch (shape) {
            case Shape.Text _ -> texts.put(at, "Noe");
            case Shape.Whole _ -> texts.put(at, "7");
            case Shape.Money _ -> texts.put(at, "1250,50");
            case Shape.YesNo _ -> texts.put(at, "true");
            case Shape.Choice choice -> texts.put(at, choice.values().getFirst());
            case Shape.Identifier _ -> texts.put(at, "noe");
            case Shape.Reference _ -> texts.put(at, "goal/mal-1");
            case Shape.Date _ -> texts.put(at, "2026-21");
            case Shape.Day _ -> texts.put(at, "2026-04-15");
            case Shape.Basis _ -> {
                texts.put(at + "/kind", "assumption");
                texts.put(at + "/by", "Kontoret");
                texts.put(at + "/why", "Kilden mangler");
            }
            case Shape.Parts parts -> fill(parts.fields(), at, texts);
            case Shape.Several several
            when several.each() instanceof Shape.Parts parts -> {
                texts.put(at + "/#", "2");
                for (int i = 0; i < 2; i++) fill(parts.fields(), at + "/" + i, texts);
            }
            case Shape.Several several -> {
                fill(several.each(), at, texts);
                texts.compute(at, (_, one) -> one + "\n" + one + "-2");
            }
        }
    }

    private static Values typed(String... places) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < places.length; i += 2) texts.put(places[i], places[i + 1]);
        return Values.of(texts);
    }
}
