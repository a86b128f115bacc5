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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A program for auditors, put together from the very classes that this service runs: so it is there however the service was
 * started, and is never another version.
 */
public enum Tool {
    /** Checks a ledger with nothing but a JDK. */
    VERIFIER("verify.jar", "no.sporbar.verify.Verify", List.of("no/sporbar/ledger/", "no/sporbar/verify/")),
    /** Builds what is shown from the entries alone; the verifier finds it beside itself. */
    REPLAY(
            "replay.jar",
            "no.sporbar.query.replay.ReplayMain",
            List.of(
                    "META-INF/services/no.sporbar.verify.Replay",
                    "com/fasterxml/jackson/annotation/",
                    "no/sporbar/events/",
                    "no/sporbar/ledger/",
                    "no/sporbar/query/replay/",
                    "no/sporbar/query/ledger/LedgerEntry*.class",
                    "no/sporbar/query/projection/*.class",
                    "no/sporbar/query/*/*Projection*.class",
                    "no/sporbar/query/*/*Row*.class",
                    "no/sporbar/query/*/*Change*.class",
                    "no/sporbar/query/consultations/Late*.class",
                    "no/sporbar/query/decisions/Correction*.class",
                    "no/sporbar/query/organisation/LineCounts*.class",
                    "no/sporbar/query/programmes/FourEyes*.class",
                    "no/sporbar/query/subjects/*Sayings*.class",
                    "no/sporbar/query/subjects/About*.class",
                    "no/sporbar/query/subjects/Said*.class",
                    "no/sporbar/query/trace/*Link*.class",
                    "no/sporbar/query/trace/Relation*.class",
                    "no/sporbar/query/worklist/*Work*.class",
                    "no/sporbar/query/worklist/Assumptions*.class",
                    "no/sporbar/verify/",
                    "org/jspecify/annotations/",
                    "tools/jackson/core/",
                    "tools/jackson/databind/"));

    /** What only the service needs, whatever it is called. */
    private static final String SERVICE =
            "no/sporbar/query/(answer|bundle|certificate|history|intake|page|proof|web)/.*|.*Api(\\$.*)?\\.class";

    private final String fileName;
    private final String mainClass;
    private final List<String> contents;

    Tool(String fileName, String mainClass, List<String> contents) {
        this.fileName = fileName;
        this.mainClass = mainClass;
        this.contents = contents;
    }

    String fileName() {
        return fileName;
    }

    /** Writes the jar. */
    public void writeTo(OutputStream out) throws IOException {
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
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
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
                if (file.isReadable() && !name.endsWith("/") && !name.matches(SERVICE)) files.putIfAbsent(name, file);
            }
        }
        return files;
    }

    /** @param pattern whose part before the first wildcard stands in the address of the file */
    private static String nameIn(Resource file, String pattern) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf(pattern.replaceFirst("\\*.*", "")));
    }
}
