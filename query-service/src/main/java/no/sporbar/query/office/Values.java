package no.sporbar.query.office;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.sporbar.query.answer.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form: a text for each field, by the JSON Pointer (RFC 6901) of its place in the command. So what
 * the command-service says about a place is said about the field. What is chosen several times stands in one text, line by
 * line. How many items a list has is kept beside them, since an item may still be empty.
 */
public final class Values {
    /** No form has more fields than this, nor more text. */
    static final int MOST_FIELDS = 5_000;

    static final int MOST_TEXT = 256 * 1024;
    static final int MOST_ITEMS = 200;

    /** Ends the place under which the number of items of a list stands. */
    private static final String COUNT = "/#";

    /** Nothing typed. */
    public static final Values NONE = new Values(Map.of());

    private final Map<String, String> texts;

    private Values(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Of what a browser sent: only what has the name of a place; refused with {@code form.too-much}. */
    public static Values posted(Map<String, String[]> parameters) {
        Map<String, String> texts = new TreeMap<>();
        long size = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            if (!parameter.getKey().startsWith("/")) continue;
            String text = String.join("\n", parameter.getValue()).replace("\r\n", "\n");
            size += parameter.getKey().length() + (long) text.length();
            texts.put(parameter.getKey(), text);
            if (texts.size() > MOST_FIELDS || size > MOST_TEXT) throw Refusal.badRequest("form.too-much");
        }
        return new Values(texts);
    }

    /** Of texts by place, as they were kept. */
    public static Values of(Map<String, String> texts) {
        return new Values(texts);
    }

    /** All texts by place. */
    public Map<String, String> texts() {
        return texts;
    }

    /** What was typed there; empty for nothing. */
    public String at(String pointer) {
        return texts.getOrDefault(pointer, "");
    }

    /** What was chosen there, or typed line by line. */
    public List<String> linesAt(String pointer) {
        return at(pointer)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** How many items the list there has; null where nobody said. */
    public @Nullable Integer countAt(String pointer) {
        try {
            String count = texts.get(pointer + COUNT);
            return count == null ? null : Math.clamp(Integer.parseInt(count), 0, MOST_ITEMS);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The same with another text in one place. */
    public Values with(String pointer, String text) {
        Map<String, String> now = new TreeMap<>(texts);
        now.put(pointer, text);
        return new Values(now);
    }

    /** The same with a list that has so many items. */
    public Values withCount(String pointer, int count) {
        return with(pointer + COUNT, Integer.toString(Math.clamp(count, 0, MOST_ITEMS)));
    }

    /** The same without an item of a list; those after it move up. */
    public Values withoutItem(String list, int index, int count) {
        String below = list + "/";
        return renamed(place -> {
                    if (!place.startsWith(below) || place.equals(list + COUNT)) return place;
                    int end = place.indexOf('/', below.length());
                    String number = end < 0 ? place.substring(below.length()) : place.substring(below.length(), end);
                    if (!number.matches("\\d{1,6}")) return place;
                    int at = Integer.parseInt(number);
                    if (at == index) return null;
                    return at < index ? place : below + (at - 1) + (end < 0 ? "" : place.substring(end));
                })
                .withCount(list, count - 1);
    }

    /** The same without those whose place is no longer wanted. */
    public Values only(Predicate<String> wanted) {
        Map<String, String> now = new TreeMap<>(texts);
        now.keySet().removeIf(place -> !wanted.test(place));
        return new Values(now);
    }

    private Values renamed(Function<String, @Nullable String> name) {
        Map<String, String> now = new TreeMap<>();
        texts.forEach((place, text) -> {
            String to = name.apply(place);
            if (to != null) now.put(to, text);
        });
        return new Values(now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values values && texts.equals(values.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Never what was typed: it may be about a person. */
    @Override
    public String toString() {
        return texts.size() + " texts (withheld)";
    }
}
