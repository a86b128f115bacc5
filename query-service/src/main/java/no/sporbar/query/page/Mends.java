package no.sporbar.query.page;

import no.sporbar.events.Subject;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.page.WorklistView.Mend;
import no.sporbar.query.worklist.WorkItemRow;
import no.sporbar.query.worklist.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody mends what is missing: the form that answers it, filled in as far as that goes. Whoever looks at the past
 * mends nothing, since it may have been mended since.
 *
 * @param records whether they record in the programme
 * @param settles whether they see what waits for approval in the programme
 */
record Mends(Visit visit, boolean records, boolean settles) {
    static Mends of(Visit visit, @Nullable Person person) {
        String programme = visit.moment().programme().value();
        boolean now = visit.links().asAt() == null && visit.links().effectiveOn() == null;
        boolean records = now && person != null && person.may(Role.RECORDER, programme);
        boolean settles = records || now && person != null && person.may(Role.APPROVER, programme);
        return new Mends(visit, records, settles);
    }

    /** Where to mend one thing; null where they may not. */
    @Nullable
    Mend of(WorkItemRow row) {
        boolean may = row.kind() == WorkKind.APPROVAL ? settles : records;
        return may ? new Mend(visit.texts().say("worklist.mend." + row.kind()), url(row)) : null;
    }

    private String url(WorkItemRow row) {
        Subject subject = row.subject();
        String part = subject.part() == null ? "" : subject.part();
        return switch (row.kind()) {
            case APPROVAL -> visit.links().office("approvals", subject.id());
            case ASSUMPTION ->
                form("confirm-assumption", "about", subject.toString(), "fact", String.valueOf(row.fact()));
            case CASE_NUMBER -> form("assign-case-number", "decision", subject.id());
            case CRITERION -> form("meet-criterion", "milestone", subject.id(), "criterion", part);
            case GUIDANCE -> form("answer-guidance", "decision", subject.id());
            case IMPACT_ASSESSMENT -> form("deliver-impact-assessment", "assessment", subject.id());
            case QUESTION -> form("state-tally", "consultation", subject.id(), "question", part);
            case SUGGESTION -> form("dispose-of-suggestion", "suggestion", subject.id());
        };
    }

    private String form(String command, String... fields) {
        UriComponentsBuilder uri =
                UriComponentsBuilder.fromUriString(visit.links().office("commands", command));
        Object[] values = new Object[fields.length / 2];
        for (int i = 0; i < fields.length; i += 2) {
            uri.queryParam(fields[i], "{" + fields[i] + "}");
            values[i / 2] = fields[i + 1];
        }
        return uri.encode().buildAndExpand(values).toUriString();
    }
}
