/**
 * How much one client may ask for, and who a client is: shared by both services, so that both count alike.
 *
 * <p>Plain Java. Time comes in with each call, and memory is bounded however many clients there are.
 */
@NullMarked
package no.sporbar.limits;

import org.jspecify.annotations.NullMarked;
