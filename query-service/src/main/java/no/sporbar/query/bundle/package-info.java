/**
 * The exit bundle: everything that is recorded and everything needed to check and to read it, in one ZIP file, with no need of
 * this product afterwards.
 *
 * <p>It is as at one checked checkpoint, is written as it is read, and holds nothing that is not public. It may read whatever
 * the query side shows, and changes nothing.
 */
@NullMarked
package no.sporbar.query.bundle;

import org.jspecify.annotations.NullMarked;
