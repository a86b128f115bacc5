/** The side store by itself, and through the whole service. */
@NullMarked
package no.sporbar.command.vault;

import org.jspecify.annotations.NullMarked;
