package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In which order people fill in fields: what it is about, what it says, when, why, and last what it rests on. */
final class FieldOrder {
    private static final List<String> ORDER = List.of(
            // what it is about
            "superiorGoal",
            "goal",
            "milestone",
            "predecessor",
            "consultation",
            "audience",
            "response",
            "area",
            "alternative",
            "suggestion",
            "into",
            "track",
            "with",
            "condition",
            "office",
            "task",
            "unit",
            "body",
            "number",
            "label",
            "about",
            "subject",
            "work",
            "of",
            "bearsOn",
            "impact",
            // what it says
            "effect",
            "outcome",
            "kind",
            "form",
            "language",
            "original",
            "title",
            "name",
            "wording",
            "mandate",
            "topic",
            "text",
            "fact",
            "translator",
            "description",
            "coordination",
            "holder",
            "principle",
            "replacement",
            "change",
            "measure",
            "criterion",
            "evidence",
            "enabler",
            "risk",
            "initiative",
            "source",
            "plan",
            "operationalisedBy",
            "budget",
            "briefing",
            "assessment",
            "baseline",
            "translation",
            "confirmation",
            "guidance",
            "id",
            "authorities",
            "tally",
            "question",
            "position",
            "count",
            "total",
            "respondents",
            "parts",
            "group",
            "respondent",
            "privateName",
            "person",
            "summary",
            "personalText",
            "inFavour",
            "against",
            "votes",
            "note",
            "firstPassByAi",
            "readByHand",
            "level",
            "from",
            "to",
            "successors",
            "atLeastUnits",
            "atMostUnits",
            "atLeastDays",
            "period",
            "year",
            "amountInOre",
            "purpose",
            "voucher",
            "recommendedBy",
            "recommendedTo",
            "resolvedBy",
            "caseNumber",
            "points",
            "effects",
            "bodies",
            "spring",
            "summer",
            "autumn",
            "winter",
            "seasons",
            "parties",
            "at",
            "by",
            "raisedBy",
            "proposedBy",
            "responses",
            "questions",
            "answers",
            "invited",
            "disposition",
            "answer",
            "finding",
            "result",
            "legalBasis",
            // when
            "date",
            "clock",
            "span",
            "window",
            "deadline",
            "passedOn",
            "heldOn",
            "receivedOn",
            "spentOn",
            "since",
            "until",
            "sha256",
            "link",
            // why
            "riskToPlan",
            "wrong",
            "reason",
            // what it follows from, and what it rests on
            "adoptedBy",
            "grantedBy",
            "decision",
            "point",
            "provenance",
            "decidedOn",
            "effectiveFrom",
            "basis");

    private FieldOrder() {}

    /** The fields of a command: first what it is about where that is there already, else its id behind what it is called by. */
    static List<Field> of(String command, List<Field> fields) {
        CommandTable.Line line = CommandTable.of(command).orElse(null);
        String own = line == null ? "" : line.field();
        List<Field> ordered = new ArrayList<>(within(fields));
        int at = names(ordered).indexOf(own);
        if (line == null || at < 0) return ordered;
        Field field = ordered.remove(at);
        int title = Suggestions.TITLES.stream()
                .map(names(ordered)::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
        ordered.add(line.isNew() ? title + 1 : 0, field);
        return ordered;
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    static List<Field> within(List<Field> fields) {
        return fields.stream().sorted(Comparator.comparing(FieldOrder::rank)).toList();
    }

    private static int rank(Field field) {
        int rank = ORDER.indexOf(field.name());
        return rank < 0 ? ORDER.size() - 4 : rank;
    }
}
