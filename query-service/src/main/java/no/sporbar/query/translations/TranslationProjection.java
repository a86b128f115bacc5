package no.sporbar.query.translations;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.translations.TranslationRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translations by their id. */
@Component
public final class TranslationProjection implements Projection<TranslationEvent, TranslationRow> {
    @Override
    public String name() {
        return "translation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TranslationEvent> events() {
        return TranslationEvent.class;
    }

    @Override
    public Class<TranslationRow> row() {
        return TranslationRow.class;
    }

    @Override
    public List<String> keys(TranslationEvent event) {
        return List.of(event.translation().value());
    }

    @Override
    public TranslationRow fold(@Nullable TranslationRow current, String id, TranslationEvent event, Recorded recorded) {
        return switch (event) {
            case TranslationMade e -> made(e, recorded);
            case TranslationReplaced e -> replaced(requireNonNull(current), e, recorded);
            case TranslationWithdrawn e -> withdrawn(requireNonNull(current), e, recorded);
        };
    }

    private static TranslationRow made(TranslationMade e, Recorded recorded) {
        return new TranslationRow(
                e.translation(),
                e.subject(),
                e.language(),
                Status.STANDS,
                e.original(),
                e.text(),
                e.translator(),
                false,
                null,
                recorded.change(),
                null,
                e.provenance(),
                recorded);
    }

    private static TranslationRow replaced(TranslationRow row, TranslationReplaced e, Recorded recorded) {
        return new TranslationRow(
                row.id(),
                row.subject(),
                row.language(),
                row.status(),
                e.original(),
                e.text(),
                e.translator(),
                false,
                null,
                recorded.change(),
                e.reason(),
                e.provenance(),
                recorded);
    }

    private static TranslationRow withdrawn(TranslationRow row, TranslationWithdrawn e, Recorded recorded) {
        return new TranslationRow(
                row.id(),
                row.subject(),
                row.language(),
                Status.WITHDRAWN,
                row.original(),
                row.text(),
                row.translator(),
                false,
                null,
                recorded.change(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
