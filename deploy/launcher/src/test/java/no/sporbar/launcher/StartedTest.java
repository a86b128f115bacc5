package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class StartedTest {

    private final List<String> stopped = new ArrayList<>();

    @Test
    void the_last_to_start_is_the_first_to_stop_and_each_stops_once() {
        Started started = new Started();
        started.and(() -> stopped.add("servers"));
        started.and(() -> stopped.add("services"));
        started.close();
        started.close();
        assertThat(stopped).containsExactly("services", "servers");
    }

    @Test
    void one_that_does_not_stop_does_not_keep_the_others_running() {
        Started started = new Started();
        started.and(() -> stopped.add("servers"));
        started.and(() -> {
            throw new IllegalStateException("stuck");
        });
        started.close();
        assertThat(stopped).containsExactly("servers");
    }

    @Test
    void what_comes_up_after_the_stop_is_stopped_at_once() {
        Started started = new Started();
        started.close();
        assertThatThrownBy(() -> started.and(() -> stopped.add("late"))).isInstanceOf(CancellationException.class);
        assertThat(stopped).containsExactly("late");
    }
}
