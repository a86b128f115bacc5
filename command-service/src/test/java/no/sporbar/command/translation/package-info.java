/** Tests of unofficial translations, and of which texts there are to translate. */
@NullMarked
package no.sporbar.command.translation;

import org.jspecify.annotations.NullMarked;
