package no.sporbar.query.bundle;

import java.util.List;
import java.util.function.BiFunction;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Row;
import no.sporbar.query.web.Texts;

/**
 * One kind of thing as the document shows it.
 *
 * @param heading the key of its heading
 * @param title what one of them is called
 * @param lines what is to be read of one of its versions
 */
record Kind<R extends Record & Row>(
        String heading,
        Projection<?, R> projection,
        BiFunction<R, Texts, String> title,
        BiFunction<R, Texts, List<String>> lines) {}
