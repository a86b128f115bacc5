package no.sporbar.verify;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Writes a line every second once something has taken more than two: how far, how fast, how long still. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private record State(String what, long done, long total, Instant since, long before) {}

    private final Texts texts;
    private final PrintStream out;
    private final InstantSource clock;
    private final ScheduledExecutorService everySecond = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private volatile State state;

    ConsoleProgress(Texts texts, PrintStream out, InstantSource clock) {
        this.texts = texts;
        this.out = out;
        this.clock = clock;
        this.state = new State("", 0, 0, clock.instant(), 0);
        everySecond.scheduleAtFixedRate(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void at(String what, long done, long total) {
        State last = state;
        boolean same = last.what().equals(what) && last.total() == total;
        state = same
                ? new State(what, done, total, last.since(), last.before())
                : new State(what, done, total, clock.instant(), done);
    }

    @Override
    public Locale language() {
        return texts.language();
    }

    /** Says where it stands, if it has taken long enough. */
    void tell() {
        State now = state;
        Duration taken = Duration.between(now.since(), clock.instant());
        if (taken.compareTo(PATIENCE) < 0) return;
        double rate = (now.done() - now.before()) / Math.max(0.001, taken.toMillis() / 1000.0);
        String what = now.what().isEmpty() ? texts.of("doing.reading") : now.what();
        out.println(now.total() == 0 ? texts.of("progress.open", what, now.done(), rate) : of(now, what, rate));
    }

    private String of(State now, String what, double rate) {
        long left = rate < 0.001 ? -1 : (long) Math.ceil((now.total() - now.done()) / rate);
        double share = (double) now.done() / now.total();
        return left < 0
                ? texts.of("progress.stands", what, share)
                : texts.of("progress.share", what, share, rate, left / 60, left % 60);
    }

    @Override
    public void close() {
        everySecond.shutdownNow();
    }
}
