package org.axonframework;

/** Stands in for Axon, which is not on this module's path at all, so that the wall against it can be seen to stand. */
public final class SomethingOfAxon {
    private SomethingOfAxon() {}

    public static void doIt() {}
}
