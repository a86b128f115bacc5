package no.sporbar.embedded.login;

import java.util.List;

/**
 * Somebody made up, to try a role with.
 *
 * @param id what they are called in tokens and logs, for ever
 * @param name what they are called on the screen
 * @param roles {@code recorder} in all programmes, {@code recorder:} and a programme in that one
 * @param body on whose behalf they work, as the programme's file calls it
 */
public record DemoUser(String id, String name, List<String> roles, String body) {
    public DemoUser {
        roles = List.copyOf(roles);
    }

    private static final String OSLO = ":oslo-bydelsprosjektet";

    /** Records in Oslo's programme. */
    public static final DemoUser KARI =
            new DemoUser("kari.nordmann", "Kari Nordmann", List.of("recorder" + OSLO), "byradet");

    /** Confirms in Oslo's programme what others propose. */
    public static final DemoUser ANDERS =
            new DemoUser("anders.berg", "Anders Berg", List.of("approver" + OSLO), "byradet");

    /** Verifies everything. */
    public static final DemoUser INGRID =
            new DemoUser("ingrid.solheim", "Ingrid Solheim", List.of("auditor"), "bystyret");

    /** Keeps everything running. */
    public static final DemoUser OLA = new DemoUser("ola.vik", "Ola Vik", List.of("operator"), "origo");

    /** Records in another programme, and may do nothing in Oslo's. */
    public static final DemoUser SIRI =
            new DemoUser("siri.dahl", "Siri Dahl", List.of("recorder:fjordvik-omstilling"), "kommunestyret");

    /** Records and confirms in all programmes, and verifies. */
    public static final DemoUser LIV =
            new DemoUser("liv.haugen", "Liv Haugen", List.of("recorder", "approver", "auditor"), "byradet");

    /** Everybody there is. */
    public static final List<DemoUser> ALL = List.of(KARI, ANDERS, INGRID, OLA, SIRI, LIV);
}
