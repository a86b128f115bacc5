package no.sporbar.command.store;

import static no.sporbar.command.store.EngineCalls.append;
import static no.sporbar.command.store.EngineCalls.appendOne;
import static no.sporbar.command.store.EngineCalls.event;
import static no.sporbar.command.store.EngineCalls.follow;
import static no.sporbar.command.store.EngineCalls.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sporbar.command.store.EngineConformance.Behaviour;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** What whoever follows an engine can rely on while others append. */
final class EngineFollows {
    private static final int MANY = 12_000;

    private EngineFollows() {}

    static void addTo(Map<String, Behaviour> all) {
        all.put("a reader that follows sees every event once", EngineFollows::follower);
        all.put("appends that came to nothing leave no hole in the order", EngineFollows::noHoles);
        all.put("a slow append of a few later events is delivered", subject -> slow(subject, 500));
        all.put("an event that is slow to commit is never lost behind many later ones", subject -> slow(subject, MANY));
        all.put("nothing appears before a place that was read already", EngineFollows::nothingAppearsBefore);
    }

    private static void follower(EngineUnderTest subject) throws Exception {
        Map<String, Boolean> given = new ConcurrentHashMap<>();
        List<String> seen = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread writers = Thread.ofPlatform().start(() -> {
            try {
                Together.in(6, thread -> {
                    for (int i = 0; i < 60; i++) given.put(appendOne(subject.engine(), "goal-" + thread, i), true);
                    return true;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                done.set(true);
            }
        });
        TrackingToken token = null;
        for (boolean last = false; !last; ) {
            last = done.get();
            for (TrackedEventMessage<?> event : follow(subject.engine(), token)) {
                seen.add(event.getIdentifier());
                token = event.trackingToken();
            }
        }
        writers.join();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(given.keySet());
    }

    private static void noHoles(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 1);
        for (int i = 0; i < 10; i++) subject.appendAndRollBack(List.of(event("b-" + i, 0), event("a", 0)));
        append(subject.engine(), "a", 1, 1);
        List<TrackedEventMessage<?>> all = follow(subject.engine(), null);
        assertThat(position(all.getLast()) - position(all.getFirst())).isEqualTo(1);
    }

    private static void slow(EngineUnderTest subject, int later) {
        append(subject.engine(), "before", 0, 1);
        DomainEventMessage<?> slow = event("slow", 0);
        List<String> seen = new ArrayList<>();
        TrackingToken[] token = new TrackingToken[1];
        Runnable read = () -> {
            for (TrackedEventMessage<?> event : follow(subject.engine(), token[0])) {
                seen.add(event.getIdentifier());
                token[0] = event.trackingToken();
            }
        };
        subject.appendSlowly(List.of(slow), () -> {
            for (int done = 0; done < later; done += 500) {
                append(subject.engine(), "later", done, 500);
                read.run();
            }
        });
        append(subject.engine(), "after", 0, 1);
        read.run();
        read.run();
        assertThat(seen).hasSize(later + 3).contains(slow.getIdentifier());
    }

    private static void nothingAppearsBefore(EngineUnderTest subject) {
        List<Long> read = new ArrayList<>();
        subject.appendSlowly(List.of(event("slow", 0)), () -> {
            append(subject.engine(), "quick", 0, 1);
            follow(subject.engine(), null).forEach(event -> read.add(position(event)));
        });
        List<Long> after = follow(subject.engine(), null).stream()
                .map(EngineCalls::position)
                .toList();
        assertThat(after).startsWith(read.toArray(Long[]::new));
    }
}
