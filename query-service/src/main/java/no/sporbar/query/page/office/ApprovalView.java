package no.sporbar.query.page.office;

import java.util.List;
import no.sporbar.query.page.BasisView;
import org.jspecify.annotations.Nullable;

/**
 * One command that one person has asked another to approve, as it is shown to one of them.
 *
 * @param title the command, in words
 * @param about what it is about, as it is; null for something new
 * @param proposed what it says
 * @param leadsTo what would be recorded if it were approved now; empty where nobody asked
 * @param outcome what became of it; null while it waits
 * @param may what the reader may do
 */
public record ApprovalView(
        String id,
        String title,
        @Nullable String about,
        @Nullable String standing,
        String reason,
        String by,
        String at,
        BasisView basis,
        List<PreviewView.Line> proposed,
        List<PreviewView.FactView> leadsTo,
        @Nullable Outcome outcome,
        May may) {
    /**
     * What became of it.
     *
     * @param state as in class names
     * @param words who did it and when
     */
    public record Outcome(
            String state,
            String stateText,
            String words,
            @Nullable String reason,
            String historyUrl) {}

    /**
     * What the reader may do about it.
     *
     * @param not why they may not settle it, in words; null where they may, and where there is nothing to settle
     */
    public record May(
            boolean settle, boolean withdraw, @Nullable String not) {}

    /**
     * One line of the list.
     *
     * @param about what the command is about, by its name
     */
    public record InList(
            String url,
            String title,
            @Nullable String about,
            String reason,
            String by,
            String at,
            @Nullable Outcome outcome) {}
}
