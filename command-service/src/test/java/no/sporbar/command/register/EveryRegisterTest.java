package no.sporbar.command.register;

import no.sporbar.command.register.Registers.Register;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRegisterTest {
    private final Scenario scenario = Scenario.usual();

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#all")
    void something_is_entered_and_entering_it_again_changes_nothing(Register x) {
        scenario.when(x.enter().command("a")).thenRecorded(x.enter().event("a"));
        scenario.given(x.enter().event("a")).when(x.enter().command("a")).thenNothingHappens();
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#all")
    void something_else_of_the_same_id_is_refused(Register x) {
        scenario.given(x.enter().event("a")).when(x.enter().command("b")).thenRefused(x.kind() + ".id-taken", "x");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#all")
    void an_unknown_programme_is_refused(Register x) {
        scenario.in(Situation.usual().withoutProgramme())
                .when(x.enter().command("a"))
                .thenRefused("programme.unknown");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#corrected")
    void a_slip_is_put_right(Register x) {
        scenario.given(x.enter().event("a"))
                .when(x.correct().command("b"))
                .thenRecorded(x.correct().event("b"));
        scenario.given(x.enter().event("a"), x.correct().event("b"))
                .when(x.correct().command("a"))
                .thenRecorded(x.correct().event("a"));
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#corrected")
    void what_is_so_already_is_not_corrected(Register x) {
        scenario.given(x.enter().event("a")).when(x.correct().command("a")).thenNothingHappens();
        scenario.given(x.enter().event("a"), x.correct().event("b"))
                .when(x.correct().command("b"))
                .thenNothingHappens();
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#corrected")
    void entering_it_again_as_it_was_first_changes_nothing_after_a_correction(Register x) {
        scenario.given(x.enter().event("a"), x.correct().event("b"))
                .when(x.enter().command("a"))
                .thenNothingHappens();
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#corrected")
    void a_correction_of_what_is_not_there_is_refused(Register x) {
        scenario.when(x.correct().command("b")).thenRefused(x.kind() + ".unknown", "x");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#ended")
    void something_ends_once(Register x) {
        scenario.given(x.enter().event("a"))
                .when(x.end().command("why"))
                .thenRecorded(x.end().event("why"));
        scenario.given(x.enter().event("a"), x.end().event("why"))
                .when(x.end().command("why"))
                .thenNothingHappens();
        scenario.given(x.enter().event("a"), x.end().event("why"))
                .when(x.end().command("another reason"))
                .thenRefused(x.kind() + ".ended", "x");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#ended")
    void what_is_not_there_does_not_end(Register x) {
        scenario.when(x.end().command("why")).thenRefused(x.kind() + ".unknown", "x");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#ended")
    void what_ended_is_not_entered_anew(Register x) {
        scenario.given(x.enter().event("a"), x.end().event("why"))
                .when(x.enter().command("a"))
                .thenNothingHappens();
        scenario.given(x.enter().event("a"), x.end().event("why"))
                .when(x.enter().command("b"))
                .thenRefused(x.kind() + ".id-taken", "x");
    }

    @ParameterizedTest
    @MethodSource("no.sporbar.command.register.Registers#correctedAndEnded")
    void the_record_of_what_ended_can_still_be_put_right(Register x) {
        scenario.given(x.enter().event("a"), x.end().event("why"))
                .when(x.correct().command("b"))
                .thenRecorded(x.correct().event("b"));
        scenario.given(x.enter().event("a"), x.end().event("why"), x.correct().event("b"))
                .when(x.end().command("another reason"))
                .thenRefused(x.kind() + ".ended", "x");
    }
}
