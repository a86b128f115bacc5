package no.sporbar.programmefile.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the city government's paper of 16 January 2025 says, topic by topic, written down by hand in {@code paper.txt}: the
 * list that the programme file and the product are held against. A fact is one line; its parts stand between bars.
 */
public final class PaperFacts {
    private PaperFacts() {}

    /** Every topic with its facts. */
    public static Map<String, Set<String>> stated() {
        Map<String, Set<String>> topics = new LinkedHashMap<>();
        Set<String> facts = Set.of();
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                facts = new TreeSet<>();
                topics.put(line.substring(1, line.length() - 1), facts);
            } else facts.add(line);
        }
        return topics;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PaperFacts.class.getResourceAsStream("paper.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
