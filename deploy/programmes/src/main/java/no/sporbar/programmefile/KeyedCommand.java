package no.sporbar.programmefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A command with the name under which it is carried out at most once. The name follows from what the command says, so a
 * second load of the same file asks for nothing new, and so does one that goes on where another was interrupted.
 *
 * @param key SHA-256 in hexadecimal of the canonical JSON (RFC 8785) of programme, command and body; a command that stands
 *     in the file a second time is told apart by its ordinal
 */
record KeyedCommand(FileEntry entry, Map<String, @Nullable Object> body, String key) {
    /** One fact has at most 65,535 bytes; what is left is for who recorded it, when, and the like. */
    private static final int MAX_BODY = 64_000;

    /** The commands of a file, in its order. */
    static List<KeyedCommand> of(String programme, List<FileEntry> entries) {
        Map<String, Integer> seen = new HashMap<>();
        List<KeyedCommand> commands = new ArrayList<>();
        for (FileEntry entry : entries) {
            Map<String, @Nullable Object> body = entry.body().json();
            Map<String, @Nullable Object> identity = new TreeMap<>();
            identity.put("programme", programme);
            identity.put("command", entry.command());
            identity.put("body", body);
            String key = sha256(identity);
            int ordinal = seen.merge(key, 1, Integer::sum);
            if (ordinal > 1) {
                identity.put("ordinal", ordinal);
                key = sha256(identity);
            }
            commands.add(new KeyedCommand(entry, body, key));
        }
        return commands;
    }

    /** Says so where the facts would not fit into the ledger. */
    void checkSize(Mistakes mistakes) {
        if (EventJson.mapper().writeValueAsBytes(body).length > MAX_BODY)
            mistakes.add(entry.place(), "command.too-large", entry.command(), MAX_BODY);
    }

    private static String sha256(Map<String, @Nullable Object> identity) {
        try {
            byte[] canonical = EventJson.mapper().writeValueAsBytes(identity);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
