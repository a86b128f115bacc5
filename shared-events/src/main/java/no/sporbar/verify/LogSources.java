package no.sporbar.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.sporbar.ledger.MalformedException;
import no.sporbar.verify.StoredLog.Layout;

/** Which kind of source an argument means. */
final class LogSources {
    private static final String LEDGER = "ledger/";

    private LogSources() {}

    static StoredLog open(String where) throws IOException {
        Store store = store(where);
        try {
            return log(store);
        } catch (MalformedException e) {
            store.close();
            throw new IOException(where + ": " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Store store(String where) throws IOException {
        try {
            if (where.matches("(?i)https?://.*")) return new HttpStore(URI.create(where.replaceFirst("/*$", "/")));
            Path path = Path.of(where);
            if (Files.isDirectory(path)) return new FolderStore(path);
            if (Files.isRegularFile(path)) return new ZipStore(path);
            throw new NoSuchFileException(where);
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
    }

    private static StoredLog log(Store store) throws IOException, MalformedException {
        boolean http = store instanceof HttpStore;
        try {
            return StoredLog.open(store, layout(store, LEDGER, http));
        } catch (NoSuchFileException e) {
            return StoredLog.open(store, layout(store, "", http));
        }
    }

    private static Layout layout(Store store, String prefix, boolean http) throws IOException {
        boolean lined = !http && store.has(LinedChunks.fileName(0));
        return new Layout(prefix, lined, http);
    }
}
