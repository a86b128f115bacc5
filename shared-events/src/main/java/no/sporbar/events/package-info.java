/**
 * The facts of a reorganisation programme and the values they are made of: the vocabulary both services share.
 *
 * <p>Flat on purpose, so that the folder listing is the word list. Everything here is immutable and pure: it may use
 * {@code java..} only, reads no clock, makes no identifiers and knows nothing of JSON, storage or frameworks. The stored
 * name and revision of every event is a contract that outlives the Java name beside it.
 */
@NullMarked
package no.sporbar.events;

import org.jspecify.annotations.NullMarked;
