package no.sporbar.command.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Oslo;
import no.sporbar.events.BodyId;
import no.sporbar.events.GoalId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with what was sent is said all at once, each thing by its place, before anything is decided. */
class CommandReaderTest {
    private static final String GOAL = """
            {"goal": "mal-2", "number": 2, "wording": "Gode og mer effektive tjenester", "proposedBy": "byradet",
             "provenance": {"decidedOn": "2025-01-16",
                            "basis": {"kind": "citation", "source": "byradets-sak", "place": "L666-668"}}}
            """;

    private final CommandReader reader = new CommandReader(new CommandCatalogue());

    @Test
    void what_is_right_becomes_a_command() {
        ProposeGoal expected = new ProposeGoal(
                Oslo.PROGRAMME,
                new GoalId("mal-2"),
                2,
                "Gode og mer effektive tjenester",
                new BodyId("byradet"),
                Oslo.cited());
        assertThat(read("propose-goal", GOAL)).isEqualTo(expected);
    }

    @Test
    void what_may_be_absent_may_be_absent() {
        Command command = read("propose-goal", with(goal -> goal.remove("proposedBy")));
        assertThat(((ProposeGoal) command).proposedBy()).isNull();
    }

    @Test
    void a_programme_is_read_with_its_bodies_and_seasons() {
        String start = """
                {"name": "Bydelsprosjektet",
                 "bodies": [{"id": "bystyret", "name": "Bystyret", "authorities": ["adopt", "recommend"]}],
                 "seasons": {"spring": {"from": 2, "to": 6}, "summer": {"from": 5, "to": 9},
                             "autumn": {"from": 8, "to": 12}, "winter": {"from": 11, "to": 3},
                             "basis": {"kind": "assumption", "by": "x", "why": "y"}},
                 "provenance": {"decidedOn": "2025", "effectiveFrom": "2025-02-01",
                                "basis": {"kind": "assumption", "by": "x", "why": "y"}}}
                """;
        StartProgramme command = (StartProgramme) read("start-programme", start);
        assertThat(command.bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.authorities()).hasSize(2));
        assertThat(command.seasons().winter().from()).isEqualTo(11);
    }

    @Test
    void an_unknown_command_and_a_malformed_programme_are_said_before_the_body_is_read() {
        assertRefused(() -> reader.read("oslo", "rank-principle", json("{}")), "command.unknown");
        assertRefused(() -> reader.read("Oslo!", "propose-goal", json(GOAL)), "programme.malformed-id");
    }

    @ParameterizedTest
    @CsvSource({
        "/surprise,            body.unknown-field, surprise",
        "/programme,           body.unknown-field, programme",
        "/provenance/decidedBy, body.unknown-field, decidedBy",
        "/provenance/basis/by, body.unknown-field, by",
        "/provenance/basis/page, body.unknown-field, page",
        "/a~1b,                body.unknown-field, a/b",
    })
    void an_unknown_field(String pointer, String code, String name) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String body = with(goal -> ((ObjectNode) goal.at(parent)).put(field, "x"));
        assertThat(mistakes(body)).containsExactly(new Mistake(pointer, code, List.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/goal", "/number", "/wording", "/provenance", "/provenance/decidedOn", "/provenance/basis"})
    void a_missing_field(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String body = with(goal -> ((ObjectNode) goal.at(parent)).remove(name));
        assertThat(mistakes(body)).containsExactly(new Mistake(pointer, "body.missing-field", List.of(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/number;   \"2\";      body.wrong-type",
                "/number;   2.5;        body.wrong-type",
                "/number;   2.0;        body.wrong-type",
                "/number;   1e400;      body.wrong-type",
                "/number;   99999999999; body.wrong-type",
                "/number;   true;       body.wrong-type",
                "/number;   0;          body.out-of-range",
                "/number;   -1;         body.out-of-range",
                "/number;   null;       body.wrong-type",
                "/goal;     7;          body.wrong-type",
                "/goal;     \"MÅL\";    body.wrong-shape",
                "/goal;     \"mal-2\\n\"; body.wrong-shape",
                "/wording;  {};         body.wrong-type",
                "/wording;  \"\";       body.too-short",
                "/wording;  \" \";      body.wrong-shape",
                "/wording;  \"\\u0000x\"; body.wrong-shape",
                "/proposedBy; null;     body.wrong-type",
                "/provenance; [];       body.wrong-type",
                "/provenance/decidedOn; 2025; body.wrong-type",
                "/provenance/decidedOn; \"16.01.2025\"; body.wrong-shape",
                "/provenance/decidedOn; \"2025-1\"; body.wrong-shape",
                "/provenance/decidedOn; \"2025-13\"; date.malformed",
                "/provenance/decidedOn; \"2025-02-30\"; date.malformed",
                "/provenance/decidedOn; \"/\"; date.malformed",
                "/provenance/decidedOn; \"2025-21-01\"; date.malformed",
                "/provenance/decidedOn; \"2027/2026\"; date.ends-before-start",
                "/provenance/effectiveFrom; \"2025-02-30\"; body.wrong-shape",
                "/provenance/effectiveFrom; \"2025\"; body.wrong-shape",
                "/provenance/basis/place; \"\\t\"; body.wrong-shape",
            })
    void a_field_with_the_wrong_content(String pointer, String value, String code) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String body = with(goal -> ((ObjectNode) goal.at(parent)).set(name, json(value)));
        assertThat(mistakes(body)).first().satisfies(mistake -> {
            assertThat(mistake.pointer()).isEqualTo(pointer);
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.values()).hasSize(1);
        });
    }

    @Test
    void a_citation_without_a_place_and_an_assumption_without_a_reason() {
        String citation = with(goal -> ((ObjectNode) goal.at("/provenance/basis")).remove("place"));
        assertThat(mistakes(citation))
                .containsExactly(new Mistake("/provenance/basis/place", "body.missing-field", List.of("place")));
        String assumption = with(goal -> ((ObjectNode) goal.at("/provenance"))
                .putObject("basis")
                .put("kind", "assumption")
                .put("by", "programkontoret"));
        assertThat(mistakes(assumption))
                .containsExactly(new Mistake("/provenance/basis/why", "body.missing-field", List.of("why")));
    }

    @Test
    void half_a_character_is_no_text() {
        assertThat(mistakes(GOAL.replace("Gode", "\\ud83c")))
                .containsExactly(new Mistake("/wording", "body.wrong-shape", List.of("wording")));
        assertThat(read("propose-goal", GOAL.replace("Gode", "\\ud83c\\udfdb"))).isNotNull();
    }

    @Test
    void an_unknown_kind_of_basis_is_one_mistake() {
        assertThat(mistakes(GOAL.replace("citation", "rumour")))
                .containsExactly(new Mistake("/provenance/basis/kind", "body.not-a-choice", List.of("kind")));
        assertThat(mistakes(GOAL.replace("\"kind\": \"citation\",", "")))
                .containsExactly(new Mistake("/provenance/basis/kind", "body.missing-field", List.of("kind")));
    }

    @Test
    void several_mistakes_are_said_at_once_each_by_its_place() {
        String body = with(goal -> {
            goal.remove("wording");
            goal.put("number", "two");
            goal.put("colour", "blue");
            ((ObjectNode) goal.at("/provenance")).put("decidedOn", "yesterday");
            ((ObjectNode) goal.at("/provenance/basis")).remove("source");
        });
        assertThat(mistakes(body))
                .extracting(Mistake::pointer, Mistake::code)
                .containsExactlyInAnyOrder(
                        tuple("/colour", "body.unknown-field"),
                        tuple("/number", "body.wrong-type"),
                        tuple("/provenance/basis/source", "body.missing-field"),
                        tuple("/provenance/decidedOn", "body.wrong-shape"),
                        tuple("/wording", "body.missing-field"));
    }

    @ParameterizedTest
    @CsvSource({
        "goals/mal-1,      subject.malformed",
        "question/horing,  subject.malformed",
        "goal/mal-1/1,     subject.malformed",
        "goal/-,           identifier.malformed",
        "mal 1,            body.wrong-shape",
    })
    void a_reference_to_no_kind_of_thing(String work, String code) {
        String body = """
                {"condition": "x", "work": "%s",
                 "provenance": {"decidedOn": "2025", "basis": {"kind": "assumption", "by": "x", "why": "y"}}}
                """.formatted(work);
        assertThat(mistakes("bind-work", body)).singleElement().satisfies(mistake -> {
            assertThat(mistake.pointer()).isEqualTo("/work");
            assertThat(mistake.code()).isEqualTo(code);
        });
    }

    @Test
    void a_time_that_is_none() {
        String body = """
                {"consultation": "x", "audience": "y", "name": "Z", "deadline": {"date": "2025-03-31", "clock": "24:00"},
                 "provenance": {"decidedOn": "2025", "basis": {"kind": "assumption", "by": "x", "why": "y"}}}
                """;
        assertThat(mistakes("invite-audience", body))
                .containsExactly(new Mistake("/deadline/clock", "body.wrong-shape", List.of("clock")));
    }

    @Test
    void a_mistake_in_a_list_is_said_by_its_number() {
        String body = """
                {"decision": "x", "title": "x", "resolvedBy": "bystyret",
                 "points": [{"number": "1", "outcome": "adopted", "wording": "x"},
                            {"number": "2", "outcome": "ranked", "wording": "x"}],
                 "provenance": {"decidedOn": "2025", "basis": {"kind": "assumption", "by": "x", "why": "y"}}}
                """;
        assertThat(mistakes("resolve-decision", body))
                .containsExactly(new Mistake("/points/1/outcome", "body.not-a-choice", List.of("outcome")));
        assertThat(mistakes("resolve-decision", with(body, d -> d.putArray("points"))))
                .containsExactly(new Mistake("/points", "body.too-few", List.of("points")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void what_is_no_object(String body) {
        assertThat(mistakes(body)).containsExactly(new Mistake("", "body.wrong-type", List.of("")));
    }

    @Test
    void every_text_has_a_limit() {
        assertThat(mistakes(with(goal -> goal.put("wording", "x".repeat(4_001)))))
                .containsExactly(new Mistake("/wording", "body.too-long", List.of("wording")));
        assertThat(read("propose-goal", with(goal -> goal.put("wording", "x".repeat(4_000)))))
                .isNotNull();
    }

    private Command read(String name, String body) {
        return reader.read(Oslo.PROGRAMME.value(), name, json(body)).command();
    }

    private List<Mistake> mistakes(String body) {
        return mistakes("propose-goal", body);
    }

    private List<Mistake> mistakes(String name, String body) {
        try {
            Command command = read(name, body);
            throw new AssertionError("was read: " + command);
        } catch (UnreadableCommandException e) {
            assertThat(e.code()).isEqualTo("request.invalid");
            return e.mistakes();
        }
    }

    private static String with(Consumer<ObjectNode> change) {
        return with(GOAL, change);
    }

    private static String with(String body, Consumer<ObjectNode> change) {
        ObjectNode node = json(body).asObject();
        change.accept(node);
        return node.toString();
    }

    private static JsonNode json(String text) {
        return CommandReader.json(text.getBytes(UTF_8));
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(UnreadableCommandException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.mistakes()).isEmpty();
        });
    }
}
