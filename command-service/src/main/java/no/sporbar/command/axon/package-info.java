/**
 * How Axon is put together here, and the checks that it really was: real transactions, a durable token store, errors that
 * stop a processor instead of passing it by, no calls to anybody's server.
 */
@NullMarked
package no.sporbar.command.axon;

import org.jspecify.annotations.NullMarked;
