package no.sporbar.command.approval;

import static no.sporbar.command.approval.Approvals.ask;
import static no.sporbar.command.approval.Approvals.body;
import static no.sporbar.command.approval.Approvals.fourEyes;
import static no.sporbar.command.approval.Approvals.give;
import static no.sporbar.command.approval.Approvals.given;
import static no.sporbar.command.rules.Oslo.OLA;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.programme.ProgrammeCommand.SetFourEyes;
import no.sporbar.command.rules.Story;
import no.sporbar.events.wire.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Which commands take two people is set by one person as long as nothing does, and by two from then on. */
class SetFourEyesTest {
    @Test
    void the_first_time_one_person_sets_it() {
        Story.usual()
                .when(set("adopt-goal", "pass-milestone", "adopt-goal"))
                .thenRecorded(fourEyes("adopt-goal", "pass-milestone"));
    }

    @Test
    void setting_what_is_set_is_no_news() {
        Story.usual()
                .given(set("adopt-goal", "pass-milestone"))
                .when(set("pass-milestone", "adopt-goal"))
                .thenNothingHappens();
    }

    @Test
    void from_then_on_nobody_changes_it_alone() {
        Story.usual()
                .given(set("adopt-goal"))
                .when(set("pass-milestone"))
                .thenRefused("four-eyes.required", "set-four-eyes");
        Story.usual().given(set("adopt-goal")).when(set()).thenRefused("four-eyes.required", "set-four-eyes");
    }

    @Test
    void two_people_change_it_and_can_let_one_do_everything_again() {
        Story.usual()
                .given(set("adopt-goal"))
                .given(ask("set-four-eyes", json(set())))
                .by(OLA)
                .when(give())
                .thenRecorded(given(), fourEyes());
        Story.usual()
                .given(set("adopt-goal"))
                .given(ask("set-four-eyes", json(set())))
                .by(OLA)
                .given(give())
                .when(set("pass-milestone"))
                .thenRecorded(fourEyes("pass-milestone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request-approval",
                "give-approval",
                "refuse-approval",
                "withdraw-approval-request",
                "start-programme"
            })
    void what_is_always_carried_out_at_once_cannot_wait_for_anybody(String command) {
        Story.usual().when(set(command)).thenRefused("four-eyes.not-for-this-command", command);
        Story.usual().when(ask(command, "{}")).thenRefused("four-eyes.not-for-this-command", command);
    }

    @Test
    void what_is_no_command_cannot_wait_for_anybody() {
        Story.usual().when(set("fly")).thenRefused("four-eyes.unknown-command", "fly");
        Story.usual().when(ask("fly", "{}")).thenRefused("four-eyes.unknown-command", "fly");
    }

    private static SetFourEyes set(String... commands) {
        return new SetFourEyes(PROGRAMME, List.of(commands), "vedtak tar to", cited());
    }

    private static String json(SetFourEyes command) {
        ObjectNode json = EventJson.mapper().valueToTree(command);
        json.remove("programme");
        return body(json.toString()).json();
    }
}
