/** Tests of the contract: what is written once must read the same for ever. */
@NullMarked
package no.sporbar.events.wire;

import org.jspecify.annotations.NullMarked;
