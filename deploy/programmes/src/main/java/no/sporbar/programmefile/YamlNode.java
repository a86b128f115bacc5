package no.sporbar.programmefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file that knows where it stands. */
sealed interface YamlNode {
    /** Where it begins. */
    Place place();

    /** The same as JSON: text, whole number, decimal number, truth value, null, list, or map in the order of its names. */
    @Nullable
    Object json();

    /**
     * One value.
     *
     * @param text as it is written, without quotation marks
     * @param json as what it is read
     */
    record Scalar(String text, @Nullable Object json, Place place) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public Object json() {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(item -> list.add(item.json()));
            return list;
        }
    }

    /** Names with values, in the order of the file. */
    record Mapping(Map<String, Field> fields, Place place) implements YamlNode {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> map = new TreeMap<>();
            fields.forEach((name, field) -> map.put(name, field.value().json()));
            return map;
        }

        /** The text of a field, if it is one. */
        @Nullable
        String text(String name) {
            Field field = fields.get(name);
            return field != null && field.value().json() instanceof String text ? text : null;
        }
    }

    /**
     * One field of a mapping.
     *
     * @param place where its name stands
     */
    record Field(Place place, YamlNode value) {}
}
