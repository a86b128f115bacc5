package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A program for auditors, put together from the very classes that this service runs: so it is there however the service was
 * started, and is never another version.
 */
enum Tool {
    /** Checks a ledger with nothing but a JDK. */
    VERIFIER("verify.jar", "no.sporbar.verify.Verify", List.of("no/sporbar/ledger/", "no/sporbar/verify/")),
    /** Builds what is shown from the entries alone; the verifier finds it beside itself. */
    REPLAY(
            "replay.jar",
            null,
            List.of(
                    "META-INF/services/no.sporbar.verify.Replay",
                    "com/fasterxml/jackson/annotation/",
                    "no/sporbar/events/",
                    "no/sporbar/ledger/",
                    "no/sporbar/query/",
                    "no/sporbar/verify/",
                    "org/jspecify/annotations/",
                    "tools/jackson/core/",
                    "tools/jackson/databind/"));

    private final String fileName;
    private final @Nullable String mainClass;
    private final List<String> contents;

    Tool(String fileName, @Nullable String mainClass, List<String> contents) {
        this.fileName = fileName;
        this.mainClass = mainClass;
        this.contents = contents;
    }

    String fileName() {
        return fileName;
    }

    /** Writes the jar. */
    void writeTo(OutputStream out) throws IOException {
        JarOutputStream jar = new JarOutputStream(out, manifest());
        for (var file : files().entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTime(0);
            jar.putNextEntry(entry);
            try (InputStream in = file.getValue().getInputStream()) {
                in.transferTo(jar);
            }
            jar.closeEntry();
        }
        jar.finish();
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (mainClass != null) manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        return manifest;
    }

    /** By their names in the jar, in the order of these. */
    private TreeMap<String, Resource> files() throws IOException {
        TreeMap<String, Resource> files = new TreeMap<>();
        PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
        for (String each : contents) {
            String pattern = "classpath*:" + each + (each.endsWith("/") ? "**" : "");
            for (Resource file : classPath.getResources(pattern)) {
                String name = nameIn(file, each);
                if (file.isReadable() && !name.endsWith("/")) files.putIfAbsent(name, file);
            }
        }
        return files;
    }

    private static String nameIn(Resource file, String root) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf(root));
    }
}
