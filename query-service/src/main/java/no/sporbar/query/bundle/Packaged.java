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

/** What is packaged with this service and goes along: schemas, glossary and the texts for the auditor. */
@Component
class Packaged {
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
