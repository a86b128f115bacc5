package no.sporbar.command.programme;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.programme.OfficeCommand.LeaveOffice;
import no.sporbar.command.programme.OfficeCommand.TakeUpOffice;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;

class OfficeProperties {
    @Provide
    Arbitrary<List<OfficeCommand>> wishes() {
        Arbitrary<OfficeCommand> takeUp = Combinators.combine(
                        AnyWish.body(), AnyWish.text(), AnyWish.date(), AnyWish.provenance())
                .as((body, holder, since, on) ->
                        new TakeUpOffice(PROGRAMME, Offices.LEADER, "Leder", body, holder, since, on));
        Arbitrary<OfficeCommand> leave = Combinators.combine(
                        AnyWish.date(), AnyWish.text().injectNull(0.5), AnyWish.provenance())
                .as((until, reason, on) -> new LeaveOffice(PROGRAMME, Offices.LEADER, until, reason, on));
        return Arbitraries.oneOf(List.of(takeUp, leave)).list().ofMaxSize(16);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_one_leaves_before_the_next_takes_up(
            @ForAll("wishes") List<OfficeCommand> wishes) {
        Played<OfficeCommand, OfficeEvent> played = CoreLaws.play(Office.INITIAL, wishes, Situation.usual());
        List<OfficeEvent> history = played.history();
        for (int i = 0; i < history.size(); i++)
            assertThat(history.get(i)).isInstanceOf(i % 2 == 0 ? OfficeTakenUp.class : OfficeLeft.class);
    }
}
