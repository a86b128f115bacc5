/**
 * Sources: the documents that facts cite.
 */
@NullMarked
package no.sporbar.command.source;

import org.jspecify.annotations.NullMarked;
