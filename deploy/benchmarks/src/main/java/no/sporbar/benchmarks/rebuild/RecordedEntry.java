package no.sporbar.benchmarks.rebuild;

/** One entry as the relay would publish it. */
public record RecordedEntry(long position, String programme, byte[] bytes) {}
