package no.sporbar.command.programme;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SEASONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.command.programme.ProgrammeCommand.AddBody;
import no.sporbar.command.programme.ProgrammeCommand.ChangeAuthorities;
import no.sporbar.command.programme.ProgrammeCommand.ChangeSeasons;
import no.sporbar.command.programme.ProgrammeCommand.RenameProgramme;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.CoreLaws;
import no.sporbar.command.rules.CoreLaws.Played;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.ProgrammeSetup;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;

class ProgrammeProperties {
    private static final SeasonPolicy OTHER =
            new SeasonPolicy(new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), SEASONS.basis());

    @Provide
    Arbitrary<List<ProgrammeCommand>> wishes() {
        Arbitrary<List<Authority>> authorities =
                Arbitraries.of(Authority.values()).list().ofMaxSize(3);
        Arbitrary<ProgrammeCommand> start = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((name, on) -> new StartProgramme(PROGRAMME, name, Oslo.BODIES, SEASONS, on));
        Arbitrary<ProgrammeCommand> rename = Combinators.combine(AnyWish.text(), AnyWish.provenance())
                .as((name, on) -> new RenameProgramme(PROGRAMME, name, on));
        Arbitrary<ProgrammeCommand> add = Combinators.combine(
                        Arbitraries.of("bystyret", "bydel-sagene", "bydel-stovner")
                                .map(BodyId::new),
                        AnyWish.text(),
                        authorities,
                        AnyWish.provenance())
                .as((id, name, may, on) -> new AddBody(PROGRAMME, new Body(id, name, may), on));
        Arbitrary<ProgrammeCommand> let = Combinators.combine(
                        Arbitraries.of(BYSTYRET, BYRADET, new BodyId("bydel-sagene")),
                        authorities,
                        AnyWish.provenance())
                .as((id, may, on) -> new ChangeAuthorities(PROGRAMME, id, may, "because", on));
        Arbitrary<ProgrammeCommand> change = Combinators.combine(Arbitraries.of(SEASONS, OTHER), AnyWish.provenance())
                .as((seasons, on) -> new ChangeSeasons(PROGRAMME, seasons, "because", on));
        return Arbitraries.oneOf(List.of(start, rename, add, let, let, change))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_asked_a_rule_answers_and_somebody_may_always_adopt(
            @ForAll("wishes") List<ProgrammeCommand> wishes) {
        Played<ProgrammeCommand, ProgrammeEvent> played = CoreLaws.play(Programme.INITIAL, wishes, Situation.usual());
        if (played.history().isEmpty()) return;
        ProgrammeSetup setup =
                ProgrammeSetup.of((ProgrammeStarted) played.history().getFirst());
        for (ProgrammeEvent event : played.history()) {
            setup = setup.after(event);
            assertThat(setup.bodies()).anyMatch(body -> body.authorities().contains(Authority.ADOPT));
            assertThat(setup.bodies()).extracting(Body::id).doesNotHaveDuplicates();
        }
        assertThat(((Programme.Started) played.core()).setup()).isEqualTo(setup);
    }
}
