/**
 * Makes files of what pages are made of: a document as PDF, a picture as PNG.
 *
 * <p>It knows nothing of programmes or requests. Nothing is ever loaded from anywhere while a file is made: typefaces and style
 * come from this jar, and whatever else is named is refused. Two files are never made at the same time, since each takes memory
 * of the size of a whole document.
 */
@NullMarked
package no.sporbar.query.page.press;

import org.jspecify.annotations.NullMarked;
