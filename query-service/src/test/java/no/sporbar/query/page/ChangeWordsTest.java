package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sporbar.events.Basis;
import no.sporbar.events.Identifier;
import no.sporbar.events.Provenance;
import no.sporbar.query.changes.Cause;
import no.sporbar.query.changes.ChangeKind;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.replay.AllProjections;
import org.junit.jupiter.api.Test;

/** Whatever can differ between two moments has a name in the message bundles; the other languages have the same ones. */
class ChangeWordsTest {
    /** Of the row's own steps, which are told otherwise. */
    private static final Set<String> NOT_TOLD =
            Set.of("id", "change", "wrong", "reason", "moves", "originalDate", "names", "dispositions", "counts");

    private final Set<String> keys = new TreeSet<>();
    private final Set<Type> seen = new HashSet<>();

    @Test
    void every_kind_of_thing_field_and_value_that_can_change_has_a_name() throws IOException {
        for (Projection<?, ?> projection : AllProjections.list()) {
            if (!Row.class.isAssignableFrom(projection.row())) continue;
            keys.add("thing." + projection.name().replace('_', '-'));
            for (RecordComponent each : projection.row().getRecordComponents())
                if (!NOT_TOLD.contains(each.getName()) && !isOfTheStep(each.getType())) {
                    keys.add("field." + each.getName());
                    values(each.getGenericType());
                }
        }
        for (ChangeKind kind : ChangeKind.values()) keys.add("change." + kind);
        for (Cause.Via via : List.of(Cause.Via.REACTION, Cause.Via.SAME_SOURCE)) keys.add("changes.via." + via);
        assertThat(keys).hasSizeGreaterThan(150);
        assertThat(bundle().stringPropertyNames()).containsAll(keys);
    }

    private void values(Type type) {
        if (type instanceof ParameterizedType list)
            Stream.of(list.getActualTypeArguments()).forEach(this::values);
        if (!(type instanceof Class<?> one) || isOfTheStep(one) || !seen.add(one)) return;
        if (one.isEnum()) for (Object value : one.getEnumConstants()) keys.add("value." + value);
        if (one.isSealed()) for (Class<?> below : one.getPermittedSubclasses()) values(below);
        if (one.isRecord()
                && !one.getName().contains("ImpreciseDate")
                && !one.getSimpleName().equals("Subject"))
            for (RecordComponent each : one.getRecordComponents()) values(each.getGenericType());
    }

    private static boolean isOfTheStep(Class<?> type) {
        return type == Provenance.class
                || type == Recorded.class
                || Basis.class.isAssignableFrom(type)
                || Identifier.class.isAssignableFrom(type)
                || type.getName().startsWith("no.sporbar.events.ImpreciseDate");
    }

    private static Properties bundle() {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ChangeWordsTest.class.getResourceAsStream("/query-messages.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
