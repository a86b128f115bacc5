package no.sporbar.command.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Axon's documentation promises of an {@code EventStorageEngine}, and what a projection has to be able to rely on. Each
 * behaviour gets an engine on an empty store.
 */
final class EngineConformance {
    /** One thing that an engine has to do; throws if it does not. */
    interface Behaviour {
        void of(EngineUnderTest subject) throws Exception;
    }

    private EngineConformance() {}

    static Map<String, Behaviour> behaviours() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        EngineReads.addTo(all);
        EngineAppends.addTo(all);
        EngineFollows.addTo(all);
        return all;
    }
}
