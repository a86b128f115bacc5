/**
 * Tests of the pages. Those named {@code Test} read files and sample records only; those named {@code IT} ask a running
 * service and look at what a browser would get.
 */
@NullMarked
package no.sporbar.query.page;

import org.jspecify.annotations.NullMarked;
