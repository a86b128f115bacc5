package no.sporbar.query.changes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The decision that an event names as its own: a reaction to a point carries it, and an event of a decision is about it. An
 * event that is added to the vocabulary is understood as soon as it says it in a field {@code decision}.
 */
record StatedDecision(DecisionId decision, @Nullable String point) {
    private static final ClassValue<Optional<RecordComponent>> DECISION = component("decision");
    private static final ClassValue<Optional<RecordComponent>> POINT = component("point");

    static Optional<StatedDecision> in(DomainEvent event) {
        return read(event, DECISION)
                .filter(DecisionId.class::isInstance)
                .map(DecisionId.class::cast)
                .map(decision -> new StatedDecision(
                        decision, read(event, POINT).map(Object::toString).orElse(null)));
    }

    private static ClassValue<Optional<RecordComponent>> component(String name) {
        return new ClassValue<>() {
            @Override
            protected Optional<RecordComponent> computeValue(Class<?> type) {
                return Arrays.stream(type.getRecordComponents())
                        .filter(each -> each.getName().equals(name))
                        .findFirst();
            }
        };
    }

    private static Optional<Object> read(DomainEvent event, ClassValue<Optional<RecordComponent>> component) {
        return component.get(event.getClass()).map(found -> {
            try {
                return found.getAccessor().invoke(event);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(event.getClass() + " cannot be read", e);
            }
        });
    }
}
