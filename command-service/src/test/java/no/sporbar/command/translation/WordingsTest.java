package no.sporbar.command.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.command.translation.Wordings.Wording;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.Subject;
import no.sporbar.events.wire.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Goes through every promised event: whatever has a text can be translated, so nobody can forget it in a new one. */
class WordingsTest {
    private static final Path CONTRACT = Path.of("../shared-events/src/test/resources/contract");
    private static final Set<String> TEXTS =
            Set.of("name", "title", "wording", "text", "mandate", "finding", "topic", "summary", "description");

    /** A translation is not translated, an audience and a voucher are no things of their own. */
    private static final Set<String> WITHOUT =
            Set.of("translation.made", "translation.replaced", "consultation.audience-invited", "budget.spent");

    static Stream<Path> events() throws IOException {
        try (Stream<Path> folders = Files.list(CONTRACT)) {
            return folders
                    .filter(folder -> EventCatalogue.named(folder.getFileName().toString()) != null)
                    .filter(folder -> !WITHOUT.contains(folder.getFileName().toString()))
                    .flatMap(WordingsTest::ofTheLatestRevision)
                    .toList()
                    .stream();
        }
    }

    /** What is recorded now; earlier revisions are read as if they had been recorded so. */
    private static Stream<Path> ofTheLatestRevision(Path folder) {
        int revision = Objects.requireNonNull(
                        EventCatalogue.named(folder.getFileName().toString()))
                .revision();
        return files(folder).filter(file -> file.getFileName().toString().matches("v" + revision + "(-.*)?\\.json"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_text_of_an_event_is_a_wording_of_a_thing_of_its_stream(Path file) throws IOException {
        JsonNode json = EventJson.mapper().readTree(Files.readAllBytes(file));
        DomainEvent event = event(file, json);
        List<Wording> wordings = Wordings.in(event).toList();
        assertThat(wordings)
                .extracting(wording -> wording.subject().stream(event.programme()))
                .allMatch(event.stream()::equals);
        assertThat(wordings).extracting(Wording::text).containsAll(texts(json));
    }

    @Test
    void a_point_has_the_wording_of_the_point_and_the_decision_its_title() throws IOException {
        Path file = CONTRACT.resolve("decision.recommended/v1.json");
        DecisionRecommended event =
                (DecisionRecommended) event(file, EventJson.mapper().readTree(Files.readAllBytes(file)));
        var point = event.points().getFirst();
        assertThat(Wordings.in(event))
                .contains(
                        new Wording(Subject.of(Subject.Kind.DECISION, event.decision()), event.title()),
                        new Wording(Subject.of(Subject.Kind.POINT, event.decision(), point.number()), point.wording()));
    }

    private static List<String> texts(JsonNode json) {
        return Stream.concat(
                        Stream.of(json),
                        Stream.of("points", "questions", "answers")
                                .flatMap(list -> json.path(list).valueStream()))
                .flatMap(part -> part.properties().stream())
                .filter(field ->
                        TEXTS.contains(field.getKey()) && field.getValue().isString())
                .map(field -> field.getValue().asString())
                .toList();
    }

    private static DomainEvent event(Path file, JsonNode json) {
        String name = Objects.requireNonNull(file.getParent()).getFileName().toString();
        Class<? extends DomainEvent> type =
                Objects.requireNonNull(EventCatalogue.named(name)).type();
        return EventJson.mapper().treeToValue(json, type);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
