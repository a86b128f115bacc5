package no.sporbar.query.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen, or could be if it stood otherwise.
 *
 * @param value what is sent
 * @param text what it is called
 * @param kind of what kind it is, as in {@code service-area}
 * @param obstacle why it cannot be chosen now; null where it can
 */
public record Option(
        String value, String text, String kind, @Nullable Obstacle obstacle) {
    /**
     * Why something cannot be chosen.
     *
     * @param key which reason; there is a text for it, {@code office.obstacle.<key>}
     * @param about what the text names
     */
    public record Obstacle(String key, List<String> about) {
        public Obstacle {
            about = List.copyOf(about);
        }
    }
}
