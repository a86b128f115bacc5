package no.sporbar.command.vault;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text about a person, opened.
 *
 * @param stream the stream whose fact answers for it
 * @param field its place in the command that brought it
 * @param position the position of that fact; absent until it is recorded
 * @param commitment what stands in the ledger
 * @param salt in hex; with the text it gives the commitment
 */
public record Kept(String stream, String field, @Nullable Long position, String commitment, String salt, String text) {
    static Kept of(String stream, String field, @Nullable Long position, String commitment, byte[] salt, String text) {
        return new Kept(stream, field, position, commitment, HexFormat.of().formatHex(salt), text);
    }

    @Override
    public String toString() {
        return stream + " " + field + " (withheld)";
    }
}
