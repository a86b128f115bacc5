package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files of a folder. */
record FolderStore(Path folder) implements Store {
    @Override
    public InputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) throw new NoSuchFileException(path);
        return Files.newInputStream(file);
    }

    @Override
    public String name() {
        return folder.toString();
    }
}
