/**
 * What was decided and recorded, to follow: an Atom feed (RFC 4287, RFC 5005) of decisions, and streams of decisions and of
 * all events as lines of JSON, each from any position or instant.
 *
 * <p>Contract: a stream is read in bounded parts, and no connection is held by whoever reads slowly; it ends with the moment
 * that it was asked as at, which stands in its headers. The package may rely on {@code answer} and on the decisions whose
 * feed it is.
 */
@NullMarked
package no.sporbar.query.feeds;

import org.jspecify.annotations.NullMarked;
