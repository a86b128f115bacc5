package no.sporbar.benchmarks.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.command.goal.GoalCommand;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.source.SourceCommand.RegisterSource;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.events.SourceId;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The programme that the commands are about, and commands and facts of an ordinary size in it. */
public final class Goals {
    /** The programme. */
    public static final ProgrammeId PROGRAMME = new ProgrammeId("fartsproven");
    /** Who sends the commands. */
    public static final String ACTOR = "programkontoret";

    static final int HISTORY = 10;

    private static final SourceId SOURCE = new SourceId("sak-2025-01-16");
    private static final BodyId PROPOSER = new BodyId("byradet");
    private static final Provenance CITED =
            new Provenance(ImpreciseDate.parse("2025-01-16"), null, new Basis.Citation(SOURCE, "L152-156"));
    private static final String WORDING = "Innbyggerne skal møte en kommune som kjenner bydelen de bor i, som samordner"
            + " tjenestene på tvers av sektorer, og som er til å nå og til å forstå for alle. Utkast %d.";

    private Goals() {}

    /** The programme's first command. */
    public static StartProgramme start() {
        Basis assumed = new Basis.Assumption("fartsprøven", "her måles det bare");
        return new StartProgramme(
                PROGRAMME,
                "Fartsprøven",
                List.of(
                        new Body(new BodyId("bystyret"), "Bystyret", List.of(Authority.ADOPT)),
                        new Body(PROPOSER, "Byrådet", List.of(Authority.RECOMMEND))),
                new SeasonPolicy(new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), assumed),
                new Provenance(ImpreciseDate.parse("2025-01-16"), null, assumed));
    }

    /** The source that the goals cite. */
    public static RegisterSource source() {
        return new RegisterSource(
                PROGRAMME,
                SOURCE,
                "Byrådets sak til bystyret",
                ImpreciseDate.parse("2025-01-16"),
                null,
                null,
                null,
                CITED);
    }

    /** Begins a goal. */
    public static ProposeGoal propose(GoalId goal, int n) {
        return new ProposeGoal(PROGRAMME, goal, 1 + n % 1_000, WORDING.formatted(n), PROPOSER, CITED);
    }

    static ReviseGoal revise(GoalId goal, int n) {
        return new ReviseGoal(PROGRAMME, goal, WORDING.formatted(HISTORY + n), PROPOSER, null, CITED);
    }

    /** What each client of a round revises. */
    static List<List<GoalId>> shares(Round round) {
        List<List<GoalId>> shares = new ArrayList<>();
        for (int client = 0; client < round.clients(); client++) {
            List<GoalId> share = new ArrayList<>();
            for (int i = 0; i < round.goals() / round.clients(); i++)
                share.add(new GoalId(round.name() + "-k" + client + "-" + i));
            shares.add(share);
        }
        return shares;
    }

    /** A goal's first ten events. */
    static List<DomainEventMessage<GoalEvent>> history(GoalId goal) {
        List<DomainEventMessage<GoalEvent>> history = new ArrayList<>();
        for (int i = 0; i < HISTORY; i++) {
            GoalEvent event = i == 0
                    ? new GoalProposed(PROGRAMME, goal, 1, WORDING.formatted(i), PROPOSER, CITED)
                    : new GoalRevised(PROGRAMME, goal, WORDING.formatted(i), PROPOSER, null, CITED);
            history.add(new GenericDomainEventMessage<>(
                    "goal", event.stream().toString(), i, event, Map.of(CloudEventCodec.ACTOR, ACTOR)));
        }
        return history;
    }

    /** The command of a client's n-th turn. */
    static GoalCommand turn(Round round, int client, List<GoalId> share, int n) {
        return round.kind() == Kind.NEW
                ? propose(new GoalId(round.name() + "-n" + client + "-" + n), n)
                : revise(share.get(n % share.size()), n);
    }
}
