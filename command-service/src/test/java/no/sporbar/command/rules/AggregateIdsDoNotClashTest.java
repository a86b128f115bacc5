package no.sporbar.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.catalogue.Features;
import no.sporbar.events.Identifier;
import no.sporbar.events.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store keys events by aggregate id and version alone, so ids of different kinds must differ by themselves. */
class AggregateIdsDoNotClashTest {
    static Stream<Feature> features() {
        return Features.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void one_name_for_everything_gives_every_kind_an_id_of_its_own(Feature feature) throws Exception {
        for (Class<? extends Command> type : feature.types()) {
            Command command = everythingIsX(type);
            assertThat(command.stream().kind()).isEqualTo(feature.kind());
            assertThat(command.aggregate()).isIn(feature.kind() + ":x", feature.kind() + ":x/x");
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_command_names_the_empty_core_that_its_stream_is_loaded_into(Feature feature) throws Exception {
        for (Class<? extends Command> type : feature.types())
            assertThat(everythingIsX(type).empty()).isSameAs(feature.empty());
    }

    private static Command everythingIsX(Class<? extends Command> type) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<? extends Command> constructor = type.getDeclaredConstructor(types);
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) values[i] = x(types[i]);
        return constructor.newInstance(values);
    }

    private static @Nullable Object x(Class<?> type) throws ReflectiveOperationException {
        if (type == ProgrammeId.class || Identifier.class.isAssignableFrom(type))
            return type.getDeclaredConstructor(String.class).newInstance("x");
        if (type == List.class) return List.of();
        if (type == int.class) return 1;
        if (type == long.class) return 1L;
        if (type == boolean.class) return false;
        return null;
    }
}
