package no.sporbar.endtoend;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the JVM has learnt of the product's classes in one start and knows in the next (JEP 483, 514): a third of the processor
 * time of a start, and there are some twenty of them. The first process that is asked to end leaves it behind.
 */
final class ClassCache {
    private static final Path CACHE = Path.of(System.getProperty("sporbar.classes", "target/launcher.aot"))
            .toAbsolutePath();
    private static final List<Path> PRODUCT = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private static boolean recording;

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
        if (recording) return List.of();
        recording = true;
        return List.of("-XX:AOTCacheOutput=" + CACHE);
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
