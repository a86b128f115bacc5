package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of all versions of one row, each once. */
final class EverSaid {
    /** More texts than these are taken apart at once, so that a row of a thousand versions is kept as its words. */
    private static final int MOST_WHOLE = 32;
    /** More would not go into an index; what is behind it is not found. */
    private static final int LONGEST = 200_000;

    private final Set<String> names = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    void add(Words words) {
        add(words.names(), names);
        add(words.texts(), texts);
    }

    void add(EverSaid more) {
        add(more.names, names);
        add(more.texts, texts);
    }

    private static void add(Collection<? extends @Nullable String> more, Set<String> all) {
        for (String each : more) if (each != null && !each.isEmpty()) all.add(each);
        if (all.size() <= MOST_WHOLE) return;
        String words = distinct(all);
        all.clear();
        all.add(words);
    }

    boolean isEmpty() {
        return names.isEmpty() && texts.isEmpty();
    }

    String names() {
        return distinct(names);
    }

    String texts() {
        return distinct(texts);
    }

    /** The words of some texts with a space between them; what PostgreSQL has no text for is taken for a space too. */
    private static String distinct(Collection<String> texts) {
        if (texts.size() == 1) {
            String only = texts.iterator().next();
            if (isOneWord(only)) return only;
        }
        Set<String> words = new LinkedHashSet<>();
        String before = "";
        for (String text : texts) {
            addWords(text, behindShared(before, text), words);
            before = text;
        }
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            if (all.length() + word.length() >= LONGEST) break;
            if (!all.isEmpty()) all.append(' ');
            all.append(word);
        }
        return all.toString();
    }

    /** Where the first word begins that a text does not begin with as the other does: versions mostly differ at one place. */
    private static int behindShared(String other, String text) {
        int shared = Math.min(other.length(), text.length());
        int behind = 0;
        for (int i = 0; i < shared && other.charAt(i) == text.charAt(i); i++) if (text.charAt(i) <= ' ') behind = i + 1;
        return behind;
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) if (isBetweenWords(text, i)) return false;
        return text.length() < LONGEST;
    }

    private static void addWords(String text, int begin, Set<String> words) {
        int from = begin;
        for (int i = begin; i < text.length(); i++) {
            if (!isBetweenWords(text, i)) continue;
            if (i > from) words.add(text.substring(from, i));
            from = i + 1;
        }
        if (from < text.length()) words.add(text.substring(from));
    }

    private static boolean isBetweenWords(String text, int at) {
        char c = text.charAt(at);
        if (c <= ' ') return true;
        if (Character.isHighSurrogate(c))
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Rows that say something, with what they say. */
    record Row(Key key, String names, String texts) {
        static List<Row> of(Map<Key, EverSaid> all) {
            List<Row> rows = new ArrayList<>(all.size());
            all.forEach((key, said) -> rows.add(new Row(key, said.names(), said.texts())));
            return rows;
        }
    }
}
