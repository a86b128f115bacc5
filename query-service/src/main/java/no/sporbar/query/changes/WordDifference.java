package no.sporbar.query.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What changed from one wording to the next, word by word; a punctuation mark counts as a word of its own. */
public final class WordDifference {
    /** Above this many comparisons the wordings are shown whole, the old one removed and the new one added. */
    private static final long MOST = 1_000_000;

    private static final Pattern WORD = Pattern.compile("(\\s*)([\\p{L}\\p{N}]+(?:[-/][\\p{L}\\p{N}]+)*-?|\\S)");

    private final List<Word> old;
    private final List<Word> now;
    private final List<Part> parts = new ArrayList<>();

    /** What happened to some words. */
    public enum Change {
        /** They stand in both. */
        KEPT,
        /** They stand only in the old wording. */
        REMOVED,
        /** They stand only in the new wording. */
        ADDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words in a row that share their fate.
     *
     * @param space what stands before them: a space, or nothing
     */
    public record Part(Change change, String space, String text) {}

    private record Word(String space, String text) {}

    private WordDifference(String old, String now) {
        this.old = words(old);
        this.now = words(now);
    }

    /** The new wording with what was removed from the old one shown where it stood. */
    public static List<Part> between(String old, String now) {
        WordDifference difference = new WordDifference(old, now);
        difference.walk();
        return List.copyOf(difference.parts);
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text.strip())
                .results()
                .map(word -> new Word(word.group(1).isEmpty() ? "" : " ", word.group(2)))
                .toList();
    }

    private void walk() {
        if ((long) old.size() * now.size() > MOST) {
            old.forEach(word -> add(Change.REMOVED, word));
            now.forEach(word -> add(Change.ADDED, word));
            return;
        }
        int[][] common = commonAfter();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(i, j)) {
                add(Change.KEPT, now.get(j++));
                i++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Change.REMOVED, old.get(i++));
            } else {
                add(Change.ADDED, now.get(j++));
            }
        }
    }

    /** How many words the two wordings have in common, in order, from each pair of places to the end. */
    private int[][] commonAfter() {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private boolean same(int i, int j) {
        return old.get(i).text().equals(now.get(j).text());
    }

    private void add(Change change, Word word) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last == null || last.change() != change) {
            parts.add(new Part(change, last == null ? "" : word.space(), word.text()));
        } else {
            parts.set(parts.size() - 1, new Part(change, last.space(), last.text() + word.space() + word.text()));
        }
    }
}
