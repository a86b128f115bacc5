package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each choice is called in the JSON is a promise: {@code enum-texts.txt} has them all. */
class EnumTextTest {
    private static final Path PROMISED = Path.of("src/test/resources/enum-texts.txt");

    @Test
    void every_choice_has_the_text_that_was_promised_and_none_is_missing() throws IOException {
        assertThat(String.join("\n", texts()))
                .isEqualTo(Files.readString(PROMISED).strip());
    }

    private static Set<String> texts() {
        TreeSet<String> texts = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        EventCatalogue.kinds().forEach(kind -> collect(kind.type(), seen, texts));
        return texts;
    }

    private static void collect(Type type, Set<Type> seen, Set<String> texts) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], seen, texts);
            return;
        }
        if (!(type instanceof Class<?> plain) || !seen.add(type) || plain == ImpreciseDate.class) return;
        if (plain.isEnum())
            Arrays.stream(plain.getEnumConstants()).forEach(constant -> texts.add(name(plain) + " " + constant));
        if (plain.isSealed()) for (Class<?> one : plain.getPermittedSubclasses()) collect(one, seen, texts);
        if (plain.isRecord())
            for (RecordComponent component : plain.getRecordComponents())
                collect(component.getGenericType(), seen, texts);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
