package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.query.changes.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * What a command would record, beside how it is now.
 *
 * @param now what it is about, as it is; null for something new
 * @param facts what would be recorded
 */
public record PreviewView(@Nullable Now now, List<FactView> facts) {
    /** The thing as it is now. */
    public record Now(String what, String name, String status) {}

    /** One fact. */
    public record FactView(String name, List<Line> lines) {}

    /**
     * One thing that a fact says.
     *
     * @param difference from how it is worded now, word by word; empty where it is not a wording, or has no other
     * @param below what it says in detail
     */
    public record Line(String label, String text, List<WordDifference.Part> difference, List<Line> below) {}
}
