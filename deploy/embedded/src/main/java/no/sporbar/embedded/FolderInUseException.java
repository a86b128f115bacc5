package no.sporbar.embedded;

import java.nio.file.Path;

/** Another running process (or another part of this one) holds the folder. Nothing in it was touched. */
public final class FolderInUseException extends EmbeddedServerException {

    private final Path folder;

    public FolderInUseException(Path folder) {
        super("The folder " + folder + " is in use by another running process");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
