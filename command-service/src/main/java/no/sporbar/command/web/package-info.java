/**
 * HTTP in, commands out: who is asking, what was sent, and every refusal as a problem (RFC 9457) with a stable code and a
 * text in the reader's language.
 *
 * <p>The only place that reads the clock for a command or makes an identifier for a request. It decides nothing.
 */
@NullMarked
package no.sporbar.command.web;

import org.jspecify.annotations.NullMarked;
