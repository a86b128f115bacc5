/**
 * The pages of whoever keeps the service running: how it is, what stands still, and what can be done about it.
 *
 * <p>Every page asks for the role itself, whatever the rules of addresses say, and every form is sent once: what was done is
 * said on the page that follows.
 */
@NullMarked
package no.sporbar.query.page.operator;

import org.jspecify.annotations.NullMarked;
