/**
 * What holds back whoever asks for too much: how often, and how much at once.
 *
 * <p>Filters only. They know who asks and at which kind of address, and nothing of what is asked for. A refusal carries the
 * security headers of any other answer, also where it is said before the rest of the service has seen the request.
 */
@NullMarked
package no.sporbar.query.defence;

import org.jspecify.annotations.NullMarked;
