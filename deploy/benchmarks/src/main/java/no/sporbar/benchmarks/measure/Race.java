package no.sporbar.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that start together, each in a thread of its own, and go on until the time is up. */
public final class Race {
    private final ProcessorTime processors;

    public Race(ProcessorTime processors) {
        this.processors = processors;
    }

    private record Part(long prepared, long[] latencies) {}

    /** What stood on the clocks when all were ready. */
    private static final class Start {
        volatile long at;
        volatile long jvm;
        volatile long server;
    }

    /** Lets them run for that long. The first failure of a client fails the whole. */
    public Lap run(List<? extends Client> clients, Duration time) {
        Start start = new Start();
        CyclicBarrier ready = new CyclicBarrier(clients.size(), () -> {
            start.server = processors.serverNanos();
            start.jvm = processors.jvmNanos();
            start.at = System.nanoTime();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<Part>> parts = new ArrayList<>();
            for (Client client : clients) parts.add(threads.submit(() -> run(client, ready, start, time.toNanos())));
            List<Part> done = all(parts);
            long took = System.nanoTime() - start.at;
            long jvm = processors.jvmNanos() - start.jvm;
            long server = processors.serverNanos() - start.server;
            long[] latencies =
                    Latencies.together(done.stream().map(Part::latencies).toList());
            long prepared = done.stream().mapToLong(Part::prepared).sum();
            return new Lap(latencies.length, prepared, Duration.ofNanos(took), latencies, jvm, server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clients.forEach(Client::close);
        }
    }

    /** Waits for all of them; where one failed, says why that one did, not that others gave up waiting for it. */
    private static List<Part> all(List<Future<Part>> parts) throws InterruptedException {
        List<Part> done = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<Part> part : parts) {
            try {
                done.add(part.get());
            } catch (ExecutionException e) {
                boolean gaveUp = e.getCause() instanceof BrokenBarrierException;
                failures.add(gaveUp ? failures.size() : 0, e.getCause());
            }
        }
        if (!failures.isEmpty()) throw new IllegalStateException("a client failed", failures.getFirst());
        return done;
    }

    private static Part run(Client client, CyclicBarrier ready, Start start, long nanos) throws Exception {
        long prepared;
        try {
            prepared = client.prepare();
        } catch (Exception e) {
            ready.reset();
            throw e;
        }
        ready.await();
        Latencies latencies = new Latencies();
        long end = start.at + nanos;
        long before = System.nanoTime();
        while (before < end && client.once()) {
            long after = System.nanoTime();
            latencies.add(after - before);
            before = after;
        }
        return new Part(prepared, latencies.all());
    }
}
