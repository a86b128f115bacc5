package no.sporbar.query.redactions;

import java.util.List;
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Erasures by the person. */
@Component
public final class RedactionProjection implements Projection<PersonalDataEvent, RedactionRow> {
    @Override
    public String name() {
        return "redaction";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PersonalDataEvent> events() {
        return PersonalDataEvent.class;
    }

    @Override
    public Class<RedactionRow> row() {
        return RedactionRow.class;
    }

    @Override
    public List<String> keys(PersonalDataEvent event) {
        return List.of(event.person().value());
    }

    @Override
    public RedactionRow fold(@Nullable RedactionRow current, String id, PersonalDataEvent event, Recorded recorded) {
        return switch (event) {
            case PersonalDataErased e ->
                new RedactionRow(e.person(), e.legalBasis(), e.reason(), e.provenance(), recorded);
        };
    }
}
