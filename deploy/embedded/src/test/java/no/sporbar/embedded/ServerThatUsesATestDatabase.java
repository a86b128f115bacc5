package no.sporbar.embedded;

import no.sporbar.embedded.testing.TestDatabase;

/** Breaks a wall on purpose: see {@link WallsTest}. */
final class ServerThatUsesATestDatabase {

    TestDatabase database() {
        return TestDatabase.create();
    }
}
