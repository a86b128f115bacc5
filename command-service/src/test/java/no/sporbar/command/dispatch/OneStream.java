package no.sporbar.command.dispatch;

import java.util.List;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.DomainEvent;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Runs one command on one stream through the real shell, told what a test says that it is told. */
public final class OneStream {
    private OneStream() {}

    public static ResultValidator<?> play(List<DomainEvent> history, Command command, Situation situation) {
        AggregateTestFixture<StreamShell> fixture = new AggregateTestFixture<>(StreamShell.class);
        fixture.registerAggregateFactory(new StreamShell.Factory(Features.ALL));
        Stage stage = new UnitOfWorkStage(fixture.getRepository(), situation, event -> {});
        fixture.registerCommandHandler(command.getClass(), message -> stage.decide(command, null));
        return fixture.given(history).when(command);
    }
}
