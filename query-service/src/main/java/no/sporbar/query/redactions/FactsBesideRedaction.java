package no.sporbar.query.redactions;

import java.util.List;
import no.sporbar.query.answer.Beside;
import no.sporbar.query.answer.Moment;
import org.springframework.stereotype.Component;

/** Which facts answer for what was erased: they stay, and their commitments can no longer be opened. */
@Component
class FactsBesideRedaction implements Beside<RedactionRow> {
    /** The things and the positions of their facts. */
    public record Facts(List<PersonalFactRow> things) {}

    private final Redactions redactions;

    FactsBesideRedaction(Redactions redactions) {
        this.redactions = redactions;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public Class<RedactionRow> row() {
        return RedactionRow.class;
    }

    @Override
    public Class<?> type() {
        return Facts.class;
    }

    @Override
    public Facts of(Moment moment, RedactionRow row) {
        return new Facts(redactions.facts(moment, List.of(row.id())).getOrDefault(row.id(), List.of()));
    }
}
