package no.sporbar.verify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be verified.
 *
 * @param where the log, or a {@code .tlog-proof}
 * @param keys trusted, each a vkey or a file with some
 * @param since a checkpoint that was verified before
 * @param entries a file of entries to verify instead of the source's own
 * @param policy which witnesses to believe
 * @param entry the bytes that a proof is about
 * @param replay the program that replays; an empty path for the one beside the verifier
 * @param unpack where to write the log as static files
 */
record Request(
        String where,
        List<String> keys,
        @Nullable Path since,
        @Nullable Path entries,
        @Nullable Path policy,
        @Nullable Path entry,
        @Nullable Path replay,
        @Nullable Path unpack) {
    boolean isProof() {
        return where.endsWith(".tlog-proof") && !where.matches("(?i)https?://.*");
    }
}
