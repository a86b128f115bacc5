package no.sporbar.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** What the database server and this process have used of the processors so far. */
public final class ProcessorTime {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private final ProcessHandle server;

    /** @param serverPid the server's first process; the others are its children */
    public ProcessorTime(long serverPid) {
        this.server = ProcessHandle.of(serverPid).orElseThrow();
    }

    long jvmNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Children that have ended meanwhile are not in it: connections stay open while the clock runs. */
    long serverNanos() {
        return Stream.concat(Stream.of(server), server.descendants())
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }
}
