package no.sporbar.query.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import no.sporbar.programmefile.FileRefusedException;
import no.sporbar.programmefile.LoadResult;
import no.sporbar.programmefile.LoadStoppedException;
import no.sporbar.programmefile.ProgrammeFile;
import no.sporbar.programmefile.ProgrammeFileLoader;
import no.sporbar.programmefile.ServiceAddress;
import no.sporbar.query.access.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads programme files for people who need not wait by the browser. A file is held in memory for as long as its load lasts,
 * and nowhere else. Each command goes under a key that follows from what it says, so whoever loads a file again, also after this
 * process was stopped on the way, records nothing twice.
 */
@Component
public class Imports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_KNOWN = 200;
    private static final int MOST_MISTAKES = 500;

    private final CommandService service;
    private final People people;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Load> loads = new LinkedHashMap<>();

    Imports(CommandService service, People people) {
        this.service = service;
        this.people = people;
    }

    /** How it goes with a load. */
    public enum State {
        CHECKING,
        SENDING,
        DONE,
        REFUSED,
        STOPPED;

        /** Whether nothing more will happen to it. */
        public boolean isOver() {
            return this == DONE || this == REFUSED || this == STOPPED;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing that is wrong with a file, by its place. */
    public record Wrong(int line, int column, String text) {}

    /**
     * A load as it stands.
     *
     * @param file what its file is called
     * @param programme what it is about; null where that is not known yet
     * @param why it stopped, in words; null where it did not
     */
    public record Load(
            String file,
            State state,
            @Nullable String programme,
            int done,
            int total,
            List<Wrong> wrong,
            @Nullable String why) {}

    /**
     * Begins a load.
     *
     * @param programme the only one that the file may be about; null for any
     * @return false where too many load already, or this person's last file is not done
     */
    public boolean begin(String owner, @Nullable String programme, ProgrammeFile file, Locale language) {
        String token = people.accessToken();
        if (token == null || !places.tryAcquire()) return false;
        if (!announce(owner, new Load(file.name(), State.CHECKING, programme, 0, 0, List.of(), null))) {
            places.release();
            return false;
        }
        ServiceAddress address = new ServiceAddress(service.url(), token, language);
        threads.execute(() -> {
            try {
                load(owner, programme, file, new ProgrammeFileLoader(address));
            } finally {
                places.release();
            }
        });
        return true;
    }

    /** The last load of somebody; null where there is none. */
    public @Nullable Load of(String owner) {
        synchronized (loads) {
            return loads.get(owner);
        }
    }

    private void load(String owner, @Nullable String programme, ProgrammeFile file, ProgrammeFileLoader loader) {
        ProgrammeFileLoader bound = programme == null ? loader : loader.only(programme);
        try {
            LoadResult result = bound.load(
                    file,
                    at -> say(
                            owner,
                            new Load(file.name(), State.SENDING, programme, at.done(), at.total(), List.of(), null)));
            say(
                    owner,
                    new Load(
                            file.name(),
                            State.DONE,
                            result.programme(),
                            result.total(),
                            result.total(),
                            List.of(),
                            null));
        } catch (FileRefusedException e) {
            List<Wrong> wrong = e.mistakes().stream()
                    .limit(MOST_MISTAKES)
                    .map(each -> new Wrong(each.line(), each.column(), each.text()))
                    .toList();
            say(
                    owner,
                    new Load(
                            file.name(),
                            State.REFUSED,
                            programme,
                            0,
                            e.mistakes().size(),
                            wrong,
                            null));
        } catch (LoadStoppedException e) {
            say(owner, new Load(file.name(), State.STOPPED, programme, e.done(), e.total(), List.of(), e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The load of a programme file failed: {}", e.getClass().getName());
            say(owner, new Load(file.name(), State.STOPPED, programme, 0, 0, List.of(), ""));
        }
    }

    private boolean announce(String owner, Load load) {
        synchronized (loads) {
            Load last = loads.get(owner);
            if (last != null && !last.state().isOver()) return false;
            loads.remove(owner);
            loads.put(owner, load);
            var oldest = loads.entrySet().iterator();
            if (loads.size() > MOST_KNOWN && oldest.next().getValue().state().isOver()) oldest.remove();
            return true;
        }
    }

    private void say(String owner, Load load) {
        synchronized (loads) {
            loads.put(owner, load);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
