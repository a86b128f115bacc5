package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form as the body of its command, and back. Only what the form has a field for is taken. What
 * cannot be read, such as a number with letters, goes as it was typed: then the command-service says what is wrong with it.
 */
public final class FormBody {
    /** Beside the place of a date: what a bare year is narrowed to. */
    public static final String PRECISION = "~precision";

    private static final Set<String> CITATION = Set.of("source", "place");
    private static final Set<String> ASSUMPTION = Set.of("by", "why");

    private final Values values;

    private FormBody(Values values) {
        this.values = values;
    }

    /** The body of the command. */
    public static Map<String, Object> of(Form form, Values values) {
        return new FormBody(values).parts(form.fields(), "");
    }

    /** What would have to be typed for a body; what the form has no field for is left out. */
    public static Values back(Form form, Map<?, ?> body) {
        Map<String, String> texts = new TreeMap<>();
        back(form.fields(), body, "", texts);
        return Values.of(texts);
    }

    /** Only what a draft may keep: every field of the form but those about a person. */
    public static Values draft(Form form, Values values) {
        Set<String> personal = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        places(form.fields(), known, personal);
        return values.only(place -> {
            String name = name(place);
            return known.contains(name) && !personal.contains(name);
        });
    }

    /** A place by the names in it alone, without the numbers of items and what stands beside. */
    private static String name(String place) {
        return place.replaceAll("/\\d+(?=/|$)", "").replace("/#", "").replace(PRECISION, "");
    }

    private static void places(List<Field> fields, Set<String> known, Set<String> personal) {
        places(fields, "", known, personal);
    }

    private static void places(List<Field> fields, String at, Set<String> known, Set<String> personal) {
        for (Field field : fields) {
            String place = at + "/" + field.name();
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            known.add(place);
            if (shape instanceof Shape.Text text && text.personal()) personal.add(place);
            if (shape instanceof Shape.Basis)
                for (String name : List.of("kind", "source", "place", "by", "why")) known.add(place + "/" + name);
            if (shape instanceof Shape.Parts parts) places(parts.fields(), place, known, personal);
        }
    }

    private Map<String, Object> parts(List<Field> fields, String at) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = value(field, at + "/" + field.name());
            if (value != null) parts.put(field.name(), value);
        }
        return parts;
    }

    private @Nullable Object value(Field field, String at) {
        String typed = values.at(at).strip();
        return switch (field.shape()) {
            case Shape.Parts parts -> {
                Map<String, Object> all = parts(parts.fields(), at);
                yield all.isEmpty() && !field.required() ? null : all;
            }
            case Shape.Basis _ -> basis(at);
            case Shape.Several several -> several(several, field.required(), at);
            case Shape.YesNo _ -> typed.equals("true") ? Boolean.TRUE : field.required() ? Boolean.FALSE : null;
            default -> typed.isEmpty() ? null : single(field.shape(), typed, at);
        };
    }

    private Object single(Shape shape, String typed, String at) {
        return switch (shape) {
            case Shape.Whole _ -> whole(typed);
            case Shape.Money _ -> {
                Long ore = Kroner.inOre(typed);
                yield ore == null ? typed : ore;
            }
            case Shape.Date _ -> DateText.edtf(typed, values.at(at + PRECISION));
            default -> typed;
        };
    }

    private static Object whole(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("-?\\d{1,15}") ? Long.valueOf(digits) : typed;
    }

    private Map<String, Object> basis(String at) {
        Map<String, Object> basis = new LinkedHashMap<>();
        String kind = values.at(at + "/kind").strip();
        if (!kind.isEmpty()) basis.put("kind", kind);
        for (String name : List.of("source", "place", "by", "why")) {
            boolean wanted = kind.equals("assumption") ? ASSUMPTION.contains(name) : CITATION.contains(name);
            String typed = values.at(at + "/" + name).strip();
            if (wanted && !typed.isEmpty()) basis.put(name, typed);
        }
        return basis;
    }

    private @Nullable List<Object> several(Shape.Several several, boolean required, String at) {
        List<Object> all = new ArrayList<>();
        if (several.each() instanceof Shape.Parts parts) {
            for (int i = 0; i < count(several, values, at); i++) all.add(parts(parts.fields(), at + "/" + i));
        } else {
            all.addAll(values.linesAt(at));
        }
        return all.isEmpty() && !required ? null : all;
    }

    /** How many items are shown of a list: as many as there are, and at first one where there must be one. */
    public static int count(Shape.Several several, Values values, String at) {
        Integer count = values.countAt(at);
        return count != null ? count : several.needed() ? 1 : 0;
    }

    private static void back(List<Field> fields, Map<?, ?> body, String at, Map<String, String> texts) {
        for (Field field : fields) back(field.shape(), body.get(field.name()), at + "/" + field.name(), texts);
    }

    private static void back(Shape shape, @Nullable Object value, String at, Map<String, String> texts) {
        switch (shape) {
            case Shape.Parts parts when value instanceof Map<?, ?> map -> back(parts.fields(), map, at, texts);
            case Shape.Basis _
            when value instanceof Map<?, ?> map -> {
                for (String name : List.of("kind", "source", "place", "by", "why"))
                    if (map.get(name) instanceof String text) texts.put(at + "/" + name, text);
            }
            case Shape.Several several when value instanceof List<?> list -> back(several, list, at, texts);
            case Shape.Money _ when value instanceof Number ore -> texts.put(at, Kroner.of(ore.longValue()));
            case Shape.Parts _, Shape.Basis _, Shape.Several _ -> {}
            default -> {
                if (value instanceof String || value instanceof Number || value instanceof Boolean)
                    texts.put(at, value.toString());
            }
        }
    }

    private static void back(Shape.Several several, List<?> list, String at, Map<String, String> texts) {
        if (several.each() instanceof Shape.Parts parts) {
            texts.put(at + "/#", Integer.toString(list.size()));
            for (int i = 0; i < list.size(); i++) back(parts, list.get(i), at + "/" + i, texts);
        } else {
            texts.put(at, String.join("\n", list.stream().map(String::valueOf).toList()));
        }
    }
}
