/**
 * How facts look outside the program: their JSON, the CloudEvents entry around them, and its canonical bytes (RFC 8785).
 *
 * <p>The only place that touches the JSON library. What is written here is hashed and kept for ever, so its bytes may
 * never change for a revision that has been released: golden files hold it to that.
 */
@NullMarked
package no.sporbar.events.wire;

import org.jspecify.annotations.NullMarked;
