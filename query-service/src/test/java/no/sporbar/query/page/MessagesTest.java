package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sporbar.events.Certainty;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.Disposition;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventType;
import no.sporbar.events.Impact;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitKind;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.organisation.AlternativeRow;
import no.sporbar.query.organisation.SuccessorMapView;
import no.sporbar.query.page.timeline.LineEnd;
import no.sporbar.query.page.timeline.Prospects;
import no.sporbar.query.player.RowChange;
import no.sporbar.query.player.StepUnit;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Row;
import no.sporbar.query.rebuild.RebuildState;
import no.sporbar.query.replay.AllProjections;
import no.sporbar.query.timeline.Contradiction;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.Movement;
import no.sporbar.query.trace.Relation;
import no.sporbar.query.tracks.TrackRow;
import no.sporbar.query.worklist.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word on the screen is in three languages. */
class MessagesTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]");
    private static final Pattern IN_CODE = Pattern.compile("say\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void every_language_has_the_same_messages(String language) {
        assertThat(bundle(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void every_message_is_a_sound_pattern_without_apostrophes_that_would_swallow_text(String language) {
        bundle(language).forEach((key, value) -> {
            assertThat((String) value).as("%s%s", key, language).isNotBlank().doesNotContain("'");
            new MessageFormat((String) value, Locale.ROOT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void a_message_has_the_same_placeholders_in_every_language(String language) {
        Properties bokmål = bundle("");
        bundle(language)
                .forEach((key, value) -> assertThat(placeholders((String) value))
                        .as("%s%s", key, language)
                        .isEqualTo(placeholders(bokmål.getProperty((String) key))));
    }

    @Test
    void every_message_that_a_template_or_the_code_asks_for_exists() {
        Set<String> asked = new TreeSet<>(found(IN_TEMPLATE, "src/main/resources/templates"));
        asked.addAll(found(IN_CODE, "src/main/java/no/sporbar/query/page"));
        asked.addAll(found(IN_CODE, "src/main/java/no/sporbar/query/web"));
        asked.addAll(found(IN_CODE, "src/main/java/no/sporbar/query/calendar"));
        asked.addAll(found(IN_CODE, "src/main/java/no/sporbar/query/feeds"));
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(bundle("").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_event_and_every_status_has_a_name() {
        List<String> keys = new ArrayList<>();
        eventTypes(DomainEvent.class).forEach(type -> keys.add("event." + type));
        eventTypes(DomainEvent.class)
                .filter(type -> type.startsWith("goal.") || type.startsWith("principle."))
                .forEach(type -> keys.add("step." + type.substring(type.indexOf('.') + 1)));
        each(MilestoneRow.Status.values(), "milestone.status.", keys);
        each(PrincipleRow.Status.values(), "statement.status.", keys);
        each(DecisionRow.State.values(), "decision.state.", keys);
        each(TrackRow.Status.values(), "track.status.", keys);
        each(PointOutcome.values(), "point.outcome.", keys);
        each(LineEnd.values(), "timeline.end.", keys);
        each(RebuildState.values(), "rebuild.state.", keys);
        for (SectionName section : SectionName.values()) keys.add(section.key());
        each(Prospects.State.values(), "milestone.criterion.", keys);
        for (Certainty certainty : List.of(Certainty.YES, Certainty.POSSIBLY)) {
            keys.add("tension." + certainty);
            keys.add("tension.missing." + certainty);
            for (Contradiction.Kind kind : Contradiction.Kind.values()) keys.add("tension." + kind + "." + certainty);
        }
        for (String when : List.of("planned", "passed"))
            for (String late : List.of("surely", "possibly")) keys.add("milestone.late." + when + "." + late);
        for (String group : List.of("periods", "earlier", "shown", "later", "undated"))
            keys.add("timeline.group." + group);
        for (String status : List.of("400", "403", "404", "405", "413", "429", "500", "503"))
            for (String part : List.of("title", "what", "todo")) keys.add("page.problem." + part + "." + status);
        for (String count : List.of("goals", "decisions")) {
            keys.add("standing." + count);
            keys.add("standing." + count + ".none");
        }
        assertThat(bundle("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_kind_of_thing_and_every_field_that_a_step_can_change_has_a_name() {
        Set<String> keys = new TreeSet<>();
        for (Projection<?, ?> projection : AllProjections.list()) {
            if (!Row.class.isAssignableFrom(projection.row())) continue;
            keys.add("thing." + projection.name().replace('_', '-'));
            for (RecordComponent field : projection.row().getRecordComponents())
                if (!RowChange.LEFT_OUT.contains(field.getName())) keys.add("field." + field.getName());
        }
        for (Movement movement : Movement.values())
            if (movement != Movement.NONE) keys.add("trend.movement." + movement);
        for (StepUnit unit : StepUnit.values()) keys.add("replay.by." + unit);
        for (Kind kind : ReplayChoices.KINDS) keys.add("replay.kind." + kind);
        assertThat(bundle("").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_kind_of_subject_every_link_and_every_answer_has_words() {
        List<String> keys = new ArrayList<>();
        each(Kind.values(), "subject.", keys);
        for (Relation relation : Relation.values())
            keys.addAll(List.of("relation." + relation, "relation." + relation + ".of"));
        each(Position.values(), "consultation.position.", keys);
        each(Position.values(), "consultation.sign.", keys);
        each(RespondentGroup.values(), "consultation.group.", keys);
        each(ConsultationForm.values(), "consultation.form.", keys);
        each(ConsultationRow.Status.values(), "consultation.status.", keys);
        each(Disposition.values(), "suggestion.status.", keys);
        each(Impact.values(), "impact.", keys);
        each(UnitKind.values(), "unit.kind.", keys);
        each(SuccessorMapView.Standing.values(), "unit.standing.", keys);
        each(TaskLevel.values(), "task.level.", keys);
        each(AlternativeRow.Status.values(), "alternative.status.", keys);
        each(WorkKind.values(), "worklist.kind.", keys);
        each(WorkKind.values(), "worklist.mend.", keys);
        for (SectionName section : SectionName.values()) keys.add(section.shelfKey());
        keys.remove(SectionName.SEARCH.shelfKey());
        assertThat(bundle("").stringPropertyNames()).containsAll(keys);
    }

    private static void each(Object[] values, String prefix, List<String> keys) {
        for (Object value : values) keys.add(prefix + value);
    }

    private static Stream<String> eventTypes(Class<?> type) {
        Class<?>[] below = type.getPermittedSubclasses();
        if (below != null) return Stream.of(below).flatMap(MessagesTest::eventTypes);
        return Stream.of(
                Objects.requireNonNull(type.getAnnotation(EventType.class)).value());
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{(\\d+)").matcher(message).results().forEach(m -> found.add(m.group(1)));
        return found;
    }

    private static Set<String> found(Pattern pattern, String folder) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Properties bundle(String language) {
        Properties messages = new Properties();
        for (String family : List.of("query", "office"))
            load(messages, "/" + family + "-messages" + language + ".properties");
        return messages;
    }

    private static void load(Properties messages, String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
