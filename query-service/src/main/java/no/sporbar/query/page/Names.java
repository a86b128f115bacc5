package no.sporbar.query.page;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.sporbar.events.Basis;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.SourceId;
import no.sporbar.query.sources.SourceRow;
import org.jspecify.annotations.Nullable;

/** What bodies and sources are called; one that is not known is called by its id. */
public final class Names {
    private final Map<BodyId, String> bodies;
    private final Map<SourceId, SourceRow> sources;

    Names(Iterable<Body> bodies, Iterable<SourceRow> sources) {
        this.bodies = index(bodies, Body::id, Body::name);
        this.sources = index(sources, SourceRow::id, Function.identity());
    }

    /** The body's own name. */
    String of(BodyId body) {
        return bodies.getOrDefault(body, body.value());
    }

    /** The name of the body with an id from somewhere, which may be no id at all. */
    String ofId(String id) {
        return bodies.entrySet().stream()
                .filter(body -> body.getKey().value().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(id);
    }

    /** The body's own name, where there is a body. */
    @Nullable
    String ofNullable(@Nullable BodyId body) {
        return body == null ? null : of(body);
    }

    /** What a fact rests on, as it is shown. */
    public BasisView of(Basis basis) {
        return switch (basis) {
            case Basis.Assumption a -> new BasisView.Assumed(a.by(), a.why());
            case Basis.Citation c -> cited(c);
        };
    }

    private BasisView.Cited cited(Basis.Citation citation) {
        SourceRow source = sources.get(citation.source());
        return source == null
                ? new BasisView.Cited(citation.source().value(), citation.place(), null)
                : new BasisView.Cited(source.title(), citation.place(), web(source.link()));
    }

    /** Only an address on the web becomes a link: anything else could run in the reader's browser. */
    private static @Nullable String web(@Nullable String link) {
        if (link == null) return null;
        String lower = link.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? link : null;
    }

    private static <T, K, V> Map<K, V> index(Iterable<T> rows, Function<T, K> key, Function<T, V> value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(key, value, (first, second) -> second));
    }
}
