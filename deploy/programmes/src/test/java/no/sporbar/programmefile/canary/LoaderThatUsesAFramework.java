package no.sporbar.programmefile.canary;

import org.junit.jupiter.api.Assertions;

/** Needs more than what a machine with a JDK and the loader has. */
final class LoaderThatUsesAFramework {
    private LoaderThatUsesAFramework() {}

    static void use() {
        Assertions.assertTrue(true);
    }
}
