package no.sporbar.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Actor;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import no.sporbar.events.ApprovalId;
import no.sporbar.events.CommandBody;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.approvals.ApprovalRow.State;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.programmes.FourEyes;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.ProjectionScenario;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.query.worklist.Unanswered;
import no.sporbar.query.worklist.WorkItemProjection;
import no.sporbar.query.worklist.WorkKind;
import org.junit.jupiter.api.Test;

class ApprovalsIT {
    private static final Actor KARI = new Actor("kari", "Kari Nordmann", "recorder", "byradet");
    private static final Actor OLA = new Actor("ola", "Ola Hansen", "approver", null);

    private final Facts oslo = Facts.of("oslo");
    private final WrittenLedger ledger = new WrittenLedger();
    private final List<LedgerEntry> entries = new ArrayList<>();

    @Test
    void who_asked_and_who_settled_it_and_why_stand_beside_what_was_asked_for() {
        started();
        add(KARI, asked("a-1"));
        add(OLA, refused("a-1", "punktet ble endret"));
        then(db -> {
            ApprovalRow row = approvals(db).one(db.now("oslo"), "a-1").orElseThrow();
            assertThat(row.state()).isEqualTo(State.REFUSED);
            assertThat(row.requested().actor()).isEqualTo(KARI);
            assertThat(row.recorded().actor()).isEqualTo(OLA);
            assertThat(row.settledReason()).isEqualTo("punktet ble endret");
            assertThat(row.body().json()).isEqualTo("{\"goal\":\"mal-1\"}");
            assertThat(row.about()).isEqualTo(Subject.parse("goal/mal-1"));
        });
    }

    @Test
    void they_are_asked_for_by_what_they_had_come_to_also_in_the_past() {
        started();
        for (String id : List.of("a-1", "a-2", "a-3")) add(KARI, asked(id));
        add(OLA, refused("a-1", "nei"));
        add(KARI, new ApprovalWithdrawn(oslo.programme(), new ApprovalId("a-2"), null, Facts.CITED));
        then(db -> {
            assertThat(ids(db, "now", "waiting")).containsExactly("a-3");
            assertThat(ids(db, "now", "refused")).containsExactly("a-1");
            assertThat(ids(db, "4", "waiting")).containsExactly("a-1", "a-2", "a-3");
            assertThat(ids(db, "4", "refused")).isEmpty();
            assertThat(approvals(db).settled(db.now("oslo"), 10))
                    .extracting(row -> row.id().value())
                    .containsExactly("a-2", "a-1");
            var first = approvals(db).list(db.at("oslo", "4"), Map.of("state", "waiting"), new Paging(null, 2));
            assertThat(first.next()).isEqualTo("a-2");
            assertThatThrownBy(() -> ids(db, "now", "lost")).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void what_was_approved_is_known_by_its_stream_where_it_led_to_something() {
        started();
        add(KARI, asked("a-1"));
        LedgerEntry given = add(OLA, given("a-1"));
        entries.add(ledger.recordBecauseOf(given, oslo.goalRevised("mal-1", "b")));
        add(KARI, asked("a-2"));
        add(OLA, given("a-2"));
        add(OLA, oslo.renamed("Noe annet"));
        then(db -> {
            assertThat(approvals(db).givenFor(db.now("oslo"), List.of("goal:oslo/mal-1")))
                    .extracting(row -> row.id().value())
                    .containsExactly("a-1");
            assertThat(approvals(db).givenFor(db.at("oslo", "2"), List.of("goal:oslo/mal-1")))
                    .isEmpty();
        });
    }

    @Test
    void the_work_list_has_what_waits() {
        started();
        add(KARI, asked("a-1"));
        add(KARI, asked("a-2"));
        add(OLA, given("a-1"));
        then(db -> {
            Subjects subjects = new Subjects(db.jdbc(), new SubjectProjection());
            var found = new Unanswered(db.jdbc(), new WorkItemProjection(), subjects)
                    .list(db.now("oslo"), WorkKind.APPROVAL, Paging.first());
            assertThat(found.items().rows())
                    .extracting(
                            item -> item.item().subject() + " " + item.item().text() + " " + item.label() + " "
                                    + item.item().recorded().byName())
                    .containsExactly("approval/a-2 revise-goal bystyret har vedtatt Kari Nordmann");
        });
    }

    @Test
    void which_commands_take_two_people_stands_with_the_programme() {
        started();
        add(KARI, new ProgrammeFourEyesSet(oslo.programme(), List.of("adopt-goal"), "vedtak tar to", Facts.CITED));
        then(db -> {
            Programmes programmes = new Programmes(db.jdbc(), new ProgrammeProjection());
            FourEyes set = programmes.one(db.now("oslo")).fourEyes();
            assertThat(set).isNotNull();
            assertThat(set.commands()).containsExactly("adopt-goal");
            assertThat(set.recorded().actor()).isEqualTo(KARI);
            assertThat(programmes.one(db.at("oslo", "1")).fourEyes()).isNull();
        });
    }

    private void started() {
        add(KARI, oslo.started("Oslo"));
    }

    private LedgerEntry add(Actor actor, no.sporbar.events.DomainEvent event) {
        LedgerEntry entry = ledger.recordBy(actor, event);
        entries.add(entry);
        return entry;
    }

    private void then(java.util.function.Consumer<QueryDatabase> assertion) {
        ProjectionScenario.givenEntries(entries).then(assertion);
    }

    private static List<String> ids(QueryDatabase db, String at, String state) {
        var moment = at.equals("now") ? db.now("oslo") : db.at("oslo", at);
        return approvals(db).list(moment, Map.of("state", state), Paging.first()).rows().stream()
                .map(row -> row.id().value())
                .toList();
    }

    private static Approvals approvals(QueryDatabase db) {
        return new Approvals(db.jdbc(), new ApprovalProjection());
    }

    private ApprovalRequested asked(String id) {
        return new ApprovalRequested(
                oslo.programme(),
                new ApprovalId(id),
                "revise-goal",
                1,
                new CommandBody("{\"goal\":\"mal-1\"}"),
                "goal:oslo/mal-1",
                "kari",
                "bystyret har vedtatt",
                null,
                Facts.CITED);
    }

    private ApprovalGiven given(String id) {
        return new ApprovalGiven(oslo.programme(), new ApprovalId(id), Facts.CITED);
    }

    private ApprovalRefused refused(String id, String why) {
        return new ApprovalRefused(oslo.programme(), new ApprovalId(id), why, Facts.CITED);
    }
}
