/**
 * What every page and answer shares: language, words, security headers, static files and what is said when something is
 * wrong.
 *
 * <p>It relies on Spring MVC and on the message bundles {@code query-messages*.properties}. It must not know any
 * projection or page: those use it, never the other way.
 */
@NullMarked
package no.sporbar.query.web;

import org.jspecify.annotations.NullMarked;
