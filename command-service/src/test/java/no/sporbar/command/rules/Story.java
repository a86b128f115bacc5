package no.sporbar.command.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.sporbar.command.catalogue.Features;
import no.sporbar.command.dispatch.InMemory;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SourceEvent.SourceRegistered;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * What had happened in any number of streams, one command, and all that happened then: through the real handler, with
 * reactions. A rehearsal has to say the same.
 */
public final class Story {
    private final InMemory service;
    private Instant now = Situation.usual().at();
    private Actor actor = Oslo.KARI;

    private Story(List<Feature> features) {
        service = new InMemory(features);
    }

    /** In the usual situation: the programme has started and its paper is registered. */
    public static Story usual() {
        return of(Features.ALL);
    }

    /** With other features or reactions than the product's. */
    public static Story of(List<Feature> features) {
        return new Story(features)
                .given(
                        new ProgrammeStarted(
                                Oslo.PROGRAMME, "Bydelsprosjektet", Oslo.BODIES, Oslo.SEASONS, Oslo.assumed()),
                        new SourceRegistered(
                                Oslo.PROGRAMME, Oslo.SAKEN, "Byrådets sak", null, null, null, null, Oslo.assumed()));
    }

    /** From here on it is another moment. */
    public Story at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** From here on somebody else asks. */
    public Story by(Actor somebody) {
        actor = somebody;
        return this;
    }

    /** These facts were recorded, whatever a rule would say. */
    public Story given(DomainEvent... events) {
        for (DomainEvent event : events) service.having(event);
        return this;
    }

    /** These commands were carried out, each with all that followed from it. */
    public Story given(Command... commands) {
        for (Command command : commands) service.send(actor, command, now);
        return this;
    }

    public When when(Command command) {
        return new When(service, actor, command, now);
    }

    /** The command, and what comes of it. */
    public record When(InMemory service, Actor by, Command command, Instant at) {
        /** Exactly these, over all streams, in this order. */
        public void thenRecorded(DomainEvent... events) {
            List<DomainEvent> rehearsed = service.rehearse(by, command, at);
            assertThat(service.send(by, command, at)).containsExactly(events);
            assertThat(rehearsed).as("in a rehearsal").containsExactly(events);
        }

        /** It already was so. */
        public void thenNothingHappens() {
            thenRecorded();
        }

        /** A rule said no to it, or to something that follows from it, and nothing was recorded. */
        public void thenRefused(String code, Object... values) {
            List<String> named = Arrays.stream(values).map(Object::toString).toList();
            int before = service.recorded().size();
            assertRefused(() -> service.rehearse(by, command, at), code, named);
            assertRefused(() -> service.send(by, command, at), code, named);
            assertThat(service.recorded()).hasSize(before);
        }

        private static void assertRefused(Runnable attempt, String code, List<String> named) {
            assertThatThrownBy(attempt::run)
                    .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                    .satisfies(no -> {
                        assertThat(no.code()).isEqualTo(code);
                        if (!named.isEmpty()) assertThat(no.values()).isEqualTo(named);
                    });
        }
    }
}
