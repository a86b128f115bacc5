package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.PolicyFile;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;

/** Files that somebody names on the command line. */
final class SmallFile {
    private static final int LONGEST = 512 * 1024;

    private SmallFile() {}

    static byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) throw new IOException(path + ": more than " + LONGEST + " bytes");
            return bytes;
        }
    }

    static SignedNote note(Path path) throws IOException {
        try {
            return SignedNote.parse(read(path));
        } catch (MalformedException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    static Policy policy(Path path) throws IOException {
        try {
            return PolicyFile.parse(new String(read(path), StandardCharsets.UTF_8));
        } catch (MalformedException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    /** Keys, each given as it is or as a file with one on every line. */
    static List<VerifierKey> keys(List<String> given) throws IOException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String each : given)
            for (String line : lines(each)) {
                try {
                    keys.add(VerifierKey.parse(line.strip()));
                } catch (MalformedException e) {
                    throw new IOException("--vkey " + each + ": " + e.getMessage(), e);
                }
            }
        return keys;
    }

    private static List<String> lines(String keyOrFile) throws IOException {
        try {
            Path path = Path.of(keyOrFile);
            if (!Files.isRegularFile(path)) return List.of(keyOrFile);
            String text = new String(read(path), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (InvalidPathException e) {
            return List.of(keyOrFile);
        }
    }
}
