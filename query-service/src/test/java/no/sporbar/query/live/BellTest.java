package no.sporbar.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BellTest {
    private static final Duration LONG = Duration.ofMinutes(3);

    private final Bell bell = new Bell();

    @Test
    void who_listens_to_one_programme_is_woken_for_it_alone() throws Exception {
        long oslo = bell.heard("oslo");
        long bergen = bell.heard("bergen");
        long all = bell.heard(null);
        bell.ring(List.of("oslo"));
        assertThat(bell.await("oslo", oslo, LONG)).isTrue();
        assertThat(bell.await(null, all, LONG)).isTrue();
        assertThat(bell.await("bergen", bergen, Duration.ZERO)).isFalse();
    }

    @Test
    void a_ring_between_looking_and_waiting_is_not_lost() throws Exception {
        long heard = bell.heard("oslo");
        bell.ring(List.of("oslo"));
        assertThat(bell.await("oslo", heard, LONG)).isTrue();
        assertThat(bell.await("oslo", bell.heard("oslo"), Duration.ZERO)).isFalse();
    }

    @Test
    void the_end_of_the_service_wakes_everybody() throws Exception {
        long heard = bell.heard("oslo");
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> woken = waiting.submit(() -> bell.await("oslo", heard, LONG));
            bell.end();
            assertThat(woken.get()).isTrue();
        }
        assertThat(bell.ended()).isTrue();
    }
}
