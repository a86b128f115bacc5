package no.sporbar.command.rules;

import java.util.Arrays;
import java.util.List;
import no.sporbar.command.dispatch.OneStream;
import no.sporbar.events.DomainEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** What had happened in one stream, the one command, and what happened then: through the real shell, without reactions. */
public final class Scenario {
    private final Situation situation;
    private final List<DomainEvent> history;

    private Scenario(Situation situation, List<DomainEvent> history) {
        this.situation = situation;
        this.history = history;
    }

    /** In the usual situation, with nothing having happened. */
    public static Scenario usual() {
        return new Scenario(Situation.usual(), List.of());
    }

    public Scenario in(Situation other) {
        return new Scenario(other, history);
    }

    public Scenario given(DomainEvent... events) {
        return new Scenario(situation, Arrays.asList(events));
    }

    public Then when(Command command) {
        return new Then(OneStream.play(history, command, situation.knowing(history.toArray(DomainEvent[]::new))));
    }

    private static Matcher<Object> refusal(String code, List<String> named) {
        return new CustomMatcher<>("refused by " + code + " naming " + named) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof RuleViolation no
                        && no.code().equals(code)
                        && (named.isEmpty() || no.values().equals(named));
            }
        };
    }

    /** What happened then. */
    public record Then(ResultValidator<?> result) {
        public void thenRecorded(DomainEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        /** It already was so: success, and nothing new in the history. */
        public void thenNothingHappens() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        /** A rule said no, for this reason and naming these values. */
        public void thenRefused(String code, Object... values) {
            List<String> named = Arrays.stream(values).map(Object::toString).toList();
            result.expectNoEvents().expectException(RuleViolation.class).expectException(refusal(code, named));
        }
    }
}
