/**
 * Certifies what is shown: at each checkpoint that was found right, the root over every projection's rows; and watches that
 * the rows stay what they were certified to be.
 *
 * <p>It may rely on {@code proof} for what is checked, on {@code replay} for what a certificate is, and on the projections.
 * Folding never waits for it: it reads in snapshots, takes no lock that a fold wants, and is late rather than in the way.
 */
@NullMarked
package no.sporbar.query.certificate;

import org.jspecify.annotations.NullMarked;
