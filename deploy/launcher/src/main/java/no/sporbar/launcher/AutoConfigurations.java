package no.sporbar.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The auto-configurations on the class path. In the services' own jars each finds only its own; here both are on one
 * class path, and what belongs to one must not wake up in the other.
 */
public final class AutoConfigurations {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private AutoConfigurations() {}

    /** All whose class name starts with one of the prefixes, as the value of {@code spring.autoconfigure.exclude}. */
    public static String startingWith(List<String> prefixes) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL imports :
                    Collections.list(AutoConfigurations.class.getClassLoader().getResources(IMPORTS))) {
                read(imports, prefixes, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(",", names);
    }

    private static void read(URL imports, List<String> prefixes, TreeSet<String> names) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(imports.openStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                    .forEach(names::add);
        }
    }
}
