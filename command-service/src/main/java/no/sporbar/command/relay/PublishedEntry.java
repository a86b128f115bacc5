package no.sporbar.command.relay;

/** One entry on its way to Kafka: its place, its key and its exact bytes. */
record PublishedEntry(long position, String key, byte[] bytes) {}
