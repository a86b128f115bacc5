package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.web.Texts;

/** Who put a goal or a principle forward and who adopted it, in sentences. */
record StatementLines(Visit visit) {
    List<String> of(Statement s) {
        Texts texts = visit.texts();
        List<String> lines = new ArrayList<>();
        if (s.proposedBy() != null && s.wordingProposed() != null)
            lines.add(texts.say("statement.proposed-by", visit.names().of(s.proposedBy())));
        if (s.adoptedBy() != null) {
            String who = visit.names().of(s.adoptedBy());
            lines.add(
                    s.point() == null
                            ? texts.say("statement.adopted-by", who)
                            : texts.say("statement.adopted-by.point", who, s.point()));
        }
        lines.add(texts.say(
                "statement.last-change",
                texts.say("step." + s.change()),
                texts.date(s.provenance().decidedOn())));
        return lines;
    }
}
