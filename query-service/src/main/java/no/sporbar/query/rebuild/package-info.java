/**
 * Rebuilds side by side: projections are folded anew into tables beside those in use, compared with them, and put in their
 * place while reading and taking in go on.
 *
 * <p>Contract: the tables in use change in one transaction, to rows that say what the ones before said at that moment, or
 * what another version of the projections says. One rebuild runs at a time, whatever the number of instances; one that was
 * killed is begun again at the next start. The package relies on {@code projection} for the work and on {@code intake} for
 * the progress, and nothing that happens in it is told to anybody who listens for what is new.
 */
@NullMarked
package no.sporbar.query.rebuild;

import org.jspecify.annotations.NullMarked;
