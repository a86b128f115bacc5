package no.sporbar.query.search;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.search.Found.Part;

/**
 * Takes a text apart at the marks that PostgreSQL put around what was found. The marks are of no script, and are taken out of
 * every text first; so nobody can write a text that marks itself, and what is shown is never markup.
 */
final class Marked {
    static final char BEGIN = '\uE000';
    static final char END = '\uE001';

    private Marked() {}

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        boolean hit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != BEGIN && c != END) continue;
            add(text.substring(from, i), hit, parts);
            hit = c == BEGIN;
            from = i + 1;
        }
        add(text.substring(from), hit, parts);
        return parts;
    }

    private static void add(String text, boolean hit, List<Part> parts) {
        if (!text.isEmpty()) parts.add(new Part(text, hit));
    }
}
