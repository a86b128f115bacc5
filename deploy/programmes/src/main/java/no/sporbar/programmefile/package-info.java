/**
 * Programme files: reading one, saying everything that is wrong with it by line, and sending it through the command API.
 *
 * <p>Relies on nothing of the services but their HTTP interface: what a command must look like is asked of the running
 * service, so the two cannot disagree. Records nothing of a file that has a mistake, and knows no way to record that a
 * person with the same token does not have.
 */
@NullMarked
package no.sporbar.programmefile;

import org.jspecify.annotations.NullMarked;
