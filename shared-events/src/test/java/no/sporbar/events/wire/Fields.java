package no.sporbar.events.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import no.sporbar.events.Basis;
import no.sporbar.events.CommandBody;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Subject;
import tools.jackson.databind.JsonNode;

/** Every field of an event's JSON by its path, however deep: what the records have, and what a JSON shows. */
final class Fields {
    private Fields() {}

    /** All that a record can say, with what is within it; a basis says one or the other and a
     * command's body may say anything, so these are left whole. */
    static Set<String> of(Class<?> record) {
        Set<String> paths = new TreeSet<>();
        collect(record, "", paths);
        return paths;
    }

    /** All that a JSON does say. */
    static void shown(JsonNode json, String path, Set<String> into) {
        for (JsonNode element : json.isArray() ? json.values() : Set.<JsonNode>of()) shown(element, path, into);
        if (!json.isObject()) return;
        for (String name : json.propertyNames()) {
            into.add(path + "/" + name);
            if (!isWhole(name, json)) shown(json.get(name), path + "/" + name, into);
        }
    }

    private static boolean isWhole(String name, JsonNode within) {
        return name.equals("basis") || name.equals("body") && within.has("commandRevision");
    }

    private static void collect(Class<?> record, String path, Set<String> into) {
        for (RecordComponent component : record.getRecordComponents()) {
            String here = path + "/" + component.getName();
            into.add(here);
            Class<?> type = element(component.getGenericType());
            if (type.isRecord() && !isText(type)) collect(type, here, into);
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static boolean isText(Class<?> type) {
        return Identifier.class.isAssignableFrom(type)
                || ImpreciseDate.class.isAssignableFrom(type)
                || Basis.class.isAssignableFrom(type)
                || type == CommandBody.class
                || type == Subject.class;
    }
}
