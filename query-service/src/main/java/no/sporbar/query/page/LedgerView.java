package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the proof, as the page says it.
 *
 * @param whole whether no alarm is open
 * @param state the same in one sentence
 * @param treeSize how many entries were hashed here
 * @param checkpoint the largest that was found right; null before the first
 * @param witnessed how much it is witnessed, in one sentence; null before the first
 * @param witnesses who has cosigned it, each in words
 * @param compared when the copy was last compared with the tree, in words
 * @param last position that is proved; null before the first checkpoint
 * @param commands that check the log, in their order
 */
public record LedgerView(
        boolean whole,
        String state,
        String treeSize,
        @Nullable Checkpoint checkpoint,
        List<Key> keys,
        @Nullable String witnessed,
        List<String> witnesses,
        String compared,
        List<Alarm> open,
        List<Alarm> past,
        @Nullable Long last,
        List<String> commands) {
    /**
     * The checkpoint.
     *
     * @param note whole, as it was signed
     */
    public record Checkpoint(String size, String seen, String age, String checked, String root, String note) {}

    /**
     * A key.
     *
     * @param trust why it is believed, in words
     * @param until how long it is in force, in words
     */
    public record Key(String vkey, String trust, String until) {}

    /**
     * An alarm.
     *
     * @param text what it means
     * @param evidence whole; empty where there is none
     * @param cleared when it was well again, in words; null while it is open
     */
    public record Alarm(
            String id,
            String text,
            String code,
            String detail,
            String evidence,
            String raised,
            @Nullable String cleared) {}
}
