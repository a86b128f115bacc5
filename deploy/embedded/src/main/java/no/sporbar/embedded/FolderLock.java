package no.sporbar.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time works in a folder. The operating system lets the lock go when the process ends, however it
 * ends, so a lock file left behind means nothing.
 */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = ".lock";

    /** Held in this JVM: closing a second channel on the same file would let go of the first one's lock (POSIX). */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private FolderLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Takes the folder, creating it if need be. */
    public static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            Path key = folder.toRealPath();
            if (!HELD_HERE.add(key)) {
                throw new FolderInUseException(folder);
            }
            FileChannel channel = lockedChannel(key);
            if (channel == null) {
                HELD_HERE.remove(key);
                throw new FolderInUseException(folder);
            }
            return new FolderLock(key, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileChannel lockedChannel(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        return null;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
