package no.sporbar.canary;

import org.axonframework.modelling.command.AggregateRoot;

/** A canary: a shell that everybody could reach into. */
@AggregateRoot
public final class PublicAggregate {}
