/**
 * Unofficial translations (nynorsk, English) of official texts, who made them and whether the original has changed since.
 *
 * <p>It may rely on {@code projection}, {@code answer} and {@code subjects}.
 */
@NullMarked
package no.sporbar.query.translations;

import org.jspecify.annotations.NullMarked;
