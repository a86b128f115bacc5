/**
 * Unofficial translations: made of a wording that a thing has really had, replaced, withdrawn. The original is never
 * altered by one.
 */
@NullMarked
package no.sporbar.command.translation;

import org.jspecify.annotations.NullMarked;
