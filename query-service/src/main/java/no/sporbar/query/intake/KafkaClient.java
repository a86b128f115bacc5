package no.sporbar.query.intake;

import org.apache.kafka.common.utils.AppInfoParser;

/** The library that entries are read with. */
public final class KafkaClient {
    private KafkaClient() {}

    /** Which one it is. */
    public static String version() {
        return AppInfoParser.getVersion();
    }
}
