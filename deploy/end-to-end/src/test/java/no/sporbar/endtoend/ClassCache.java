package no.sporbar.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM has learnt of the product's classes in one start and knows in the next (JEP 483, 514): a third of the processor
 * time of a start, and there are some twenty of them. One process leaves it behind when it is asked to end, whichever of the
 * JVMs that test here started it; until then the others do without.
 */
final class ClassCache {
    private static final Path CACHE = Path.of(System.getProperty("sporbar.classes", "target/launcher.aot"))
            .toAbsolutePath();
    private static final String RECORDING = "-XX:AOTCacheOutput=";
    private static final List<Path> PRODUCT = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private static final Path UNFINISHED = CACHE.resolveSibling(CACHE.getFileName() + ".new");

    /** Held by the one JVM that records, for as long as it lives. */
    private static @Nullable FileLock recording;

    private ClassCache() {}

    /** Of the product alone: the JVM remembers nothing of a class path with folders of classes in it. */
    static String classPath() {
        return PRODUCT.stream()
                .filter(entry -> !isMemorable() || Files.isRegularFile(entry))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** To record while there is nothing to remember, to remember after that; nothing where the modules are not packaged. */
    static synchronized List<String> options() {
        if (!isMemorable()) return List.of();
        if (isOfThisBuild()) return List.of("-XX:AOTCache=" + CACHE);
        if (recording != null || !mayRecord()) return List.of();
        return List.of(RECORDING + UNFINISHED);
    }

    /** A process ended as it should. If it recorded, the others remember what it left. */
    static void ended(List<String> command) {
        if (!command.contains(RECORDING + UNFINISHED) || !Files.exists(UNFINISHED)) return;
        try {
            Files.move(UNFINISHED, CACHE, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // the lock is held until this JVM ends
    private static boolean mayRecord() {
        try {
            Path lock = CACHE.resolveSibling(CACHE.getFileName() + ".lock");
            recording = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (recording == null) return false;
            Files.deleteIfExists(UNFINISHED);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfThisBuild() {
        long remembered = CACHE.toFile().lastModified(); // 0 where there is none
        return PRODUCT.stream()
                .filter(Files::isRegularFile)
                .noneMatch(entry -> entry.toFile().lastModified() > remembered);
    }

    private static boolean isMemorable() {
        return PRODUCT.stream().anyMatch(entry -> entry.getFileName().toString().matches("launcher-.*[.]jar"));
    }
}
