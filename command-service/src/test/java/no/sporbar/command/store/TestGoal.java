package no.sporbar.command.store;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** An aggregate that can accept, do nothing and refuse, each depending on what it knows. */
@AggregateRoot
class TestGoal {
    record Propose(@TargetAggregateIdentifier String stream, String goal) {}

    /** Refused unless the goal is worded like {@code from}; does nothing if it is worded like {@code to}. */
    record Reword(@TargetAggregateIdentifier String stream, String goal, String from, String to) {}

    /** Adds to the wording, so that every accepted command shows in it. */
    record Add(@TargetAggregateIdentifier String stream, String goal, String letter) {}

    record AddTo(
            @TargetAggregateIdentifier String stream,
            String goal,
            String letter,
            @TargetAggregateVersion long expectedVersion) {}

    static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }

    @AggregateIdentifier
    private @Nullable String stream;

    private String wording = "";

    TestGoal() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(Propose command) {
        if (stream == null) AggregateLifecycle.apply(Facts.proposed(command.goal));
    }

    @CommandHandler
    void handle(Reword command) {
        if (wording.equals(command.to)) return;
        if (!wording.equals(command.from)) throw new Refused(wording);
        AggregateLifecycle.apply(Facts.revised(command.goal, command.to));
    }

    @CommandHandler
    void handle(Add command) {
        AggregateLifecycle.apply(Facts.revised(command.goal, wording + command.letter));
    }

    @CommandHandler
    void handle(AddTo command) {
        AggregateLifecycle.apply(Facts.revised(command.goal, wording + command.letter));
    }

    @EventSourcingHandler
    void on(GoalEvent event) {
        stream = event.stream().toString();
        if (event instanceof GoalProposed) wording = "";
        if (event instanceof GoalRevised revised) wording = revised.wording();
    }

    String wording() {
        return wording;
    }
}
