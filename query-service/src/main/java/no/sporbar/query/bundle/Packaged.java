package no.sporbar.query.bundle;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What is packaged with this service and goes along: schemas, glossary, the texts for the auditor, and the two tools. */
@Component
class Packaged {
    static final String VERIFIER = "verify.jar";
    static final String REPLAY = "replay.jar";

    /** A tool; none where the service runs from classes that nobody has packaged. */
    Optional<Resource> tool(String name) {
        return Optional.<Resource>of(new ClassPathResource("bundle/" + name)).filter(Resource::exists);
    }

    /** A text of the bundle. */
    Resource text(String name) {
        return new ClassPathResource("bundle/" + name);
    }

    Optional<Resource> glossary() {
        return Optional.<Resource>of(new ClassPathResource("GLOSSARY.md")).filter(Resource::exists);
    }

    /** What each kind of fact looks like. */
    List<Resource> schemas() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:schemas/*.json"))
                .sorted(Comparator.comparing(schema -> Objects.requireNonNull(schema.getFilename())))
                .toList();
    }
}
