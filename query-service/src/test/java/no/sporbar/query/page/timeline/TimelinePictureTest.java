package no.sporbar.query.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture's own style has to say what the style sheet of the pages says. */
class TimelinePictureTest {
    private static final Pattern CLASS = Pattern.compile("\\.(tl-[a-z-]+)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Path PAGES = Path.of("src/main/resources/static/assets/sporbar.css");
    private static final Path PICTURE = Path.of("src/main/resources/no/sporbar/query/page/timeline/picture.css");

    @Test
    void every_part_of_a_drawing_that_the_pages_style_has_a_style_in_the_picture() throws IOException {
        Set<String> pages = found(CLASS, Files.readString(PAGES));
        pages.removeAll(Set.of("tl-edge", "tl-weak", "tl-row"));
        // Shadows of an earlier moment and marks of a step belong to a comparison and to the player.
        pages.removeAll(Set.of("tl-hatch", "tl-shadow", "tl-shift", "tl-marked", "tl-marked-sign"));
        assertThat(found(CLASS, Files.readString(PICTURE))).containsAll(pages);
    }

    @Test
    void its_colours_are_those_of_the_pages_in_the_light_theme() throws IOException {
        String pages = Files.readString(PAGES);
        String light = pages.substring(0, pages.indexOf("prefers-color-scheme"));
        assertThat(found(COLOUR, light)).containsAll(found(COLOUR, Files.readString(PICTURE)));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(match.groupCount())));
        return found;
    }
}
