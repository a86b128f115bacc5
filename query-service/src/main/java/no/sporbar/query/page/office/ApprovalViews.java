package no.sporbar.query.page.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.sporbar.events.Subject;
import no.sporbar.events.wire.EventJson;
import no.sporbar.query.access.Role;
import no.sporbar.query.approvals.ApprovalRow;
import no.sporbar.query.office.Catalogues;
import no.sporbar.query.office.ChoicesReader;
import no.sporbar.query.office.CommandService.AwayException;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.Rehearsed;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.ApprovalView.InList;
import no.sporbar.query.page.office.ApprovalView.May;
import no.sporbar.query.page.office.ApprovalView.Outcome;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.page.office.PreviewView.FactView;
import no.sporbar.query.page.office.PreviewView.Line;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.Texts.Otherwise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes ready to be read what waits for another person, and what did. */
@Component
class ApprovalViews {
    /** What is recorded of the approval itself says nothing that the page does not. */
    private static final String GIVEN = "approval.given";

    private final Catalogues catalogues;
    private final ChoicesReader choices;
    private final Subjects subjects;

    ApprovalViews(Catalogues catalogues, ChoicesReader choices, Subjects subjects) {
        this.catalogues = catalogues;
        this.choices = choices;
        this.subjects = subjects;
    }

    /** Lines of a list; what they are about is asked for at once. */
    List<InList> list(Visit visit, List<ApprovalRow> rows) {
        List<Subject> about = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.about()).stream())
                .distinct()
                .toList();
        Map<Subject, SubjectRow> names = subjects.of(visit.moment(), about);
        return rows.stream().map(row -> inList(visit, row, names)).toList();
    }

    private static InList inList(Visit visit, ApprovalRow row, Map<Subject, SubjectRow> names) {
        SubjectRow about = row.about() == null ? null : names.get(row.about());
        return new InList(
                visit.links().office("approvals", row.id().value()),
                title(visit.texts(), row),
                about == null ? null : about.label(),
                row.reason(),
                visit.byWhom(row.requested().actor()),
                visit.texts().moment(row.requested().at()),
                outcome(visit, row));
    }

    /**
     * One of them.
     *
     * @param rehearsed what would come of approving it now; null where nobody asked
     */
    ApprovalView one(Seat seat, ApprovalRow row, @Nullable Rehearsed rehearsed) {
        Visit visit = seat.visit();
        Texts texts = visit.texts();
        SubjectRow about = row.about() == null
                ? null
                : subjects.one(visit.moment(), row.about()).orElse(null);
        BodyWords words = words(visit, row, about);
        return new ApprovalView(
                row.id().value(),
                title(texts, row),
                about == null ? null : about.label(),
                about == null ? null : texts.say("value." + about.status(), new Otherwise(about.status())),
                row.reason(),
                visit.byWhom(row.requested().actor()),
                texts.exactMoment(row.requested().at()),
                visit.names().of(row.requestProvenance().basis()),
                words == null ? plain(EventJson.plain(row.body()), texts) : words.lines(EventJson.plain(row.body())),
                rehearsed == null ? List.of() : facts(rehearsed, words, texts),
                outcome(visit, row),
                may(seat, row));
    }

    static May may(Seat seat, ApprovalRow row) {
        String programme = seat.visit().moment().programme().value();
        boolean own = seat.person().subject().equals(row.requested().by());
        boolean approver = seat.person().may(Role.APPROVER, programme);
        if (!row.isWaiting()) return new May(false, false, null);
        String not = own ? "approvals.not.own" : approver ? null : "approvals.not.approver";
        return new May(
                not == null,
                own && seat.mayRecord(),
                not == null ? null : seat.visit().texts().say(not));
    }

    /** By the form of the command; null where the command-service never said what it looks like. */
    private @Nullable BodyWords words(Visit visit, ApprovalRow row, @Nullable SubjectRow about) {
        try {
            Form form = catalogues.now().form(row.command()).orElse(null);
            if (form == null) return null;
            return new BodyWords(
                    form,
                    choices.of(visit.moment(), form, visit.programme().bodies()),
                    about == null ? null : about.label(),
                    visit.texts());
        } catch (AwayException e) {
            return null;
        }
    }

    private static List<FactView> facts(Rehearsed rehearsed, @Nullable BodyWords words, Texts texts) {
        return rehearsed.facts().stream()
                .filter(fact -> !fact.type().equals(GIVEN))
                .map(fact -> new FactView(
                        texts.say("event." + fact.type(), new Otherwise(fact.type())),
                        words == null ? plain(fact.data(), texts) : words.lines(fact.data())))
                .toList();
    }

    private static List<Line> plain(Map<?, ?> body, Texts texts) {
        return body.entrySet().stream()
                .map(field -> line(String.valueOf(field.getKey()), field.getValue(), texts))
                .toList();
    }

    private static Line line(String name, @Nullable Object value, Texts texts) {
        String label = texts.say("field." + name, new Otherwise(name));
        return switch (value) {
            case Map<?, ?> map
            when map.containsKey("commitment") ->
                new Line(label, texts.say("office.personal.kept"), List.of(), List.of());
            case Map<?, ?> map -> new Line(label, "", List.of(), plain(map, texts));
            case Collection<?> all ->
                new Line(
                        label,
                        "",
                        List.of(),
                        all.stream().map(each -> line(name, each, texts)).toList());
            case null, default -> new Line(label, Objects.toString(value, ""), List.of(), List.of());
        };
    }

    private static String title(Texts texts, ApprovalRow row) {
        return texts.say("command." + row.command(), new Otherwise(row.command()));
    }

    private static @Nullable Outcome outcome(Visit visit, ApprovalRow row) {
        if (row.isWaiting()) return null;
        Texts texts = visit.texts();
        return new Outcome(
                row.state().toString(),
                texts.say("approvals.state." + row.state()),
                texts.say(
                        "approvals.settled-by",
                        texts.exactMoment(row.recorded().at()),
                        visit.byWhom(row.recorded().actor())),
                row.settledReason(),
                visit.links().historyAt(row.recorded().position()));
    }
}
