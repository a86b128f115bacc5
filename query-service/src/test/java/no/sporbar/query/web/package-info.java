/** Tests of language, words and headers. They may read the message bundles, and must not need a database or a broker. */
@NullMarked
package no.sporbar.query.web;

import org.jspecify.annotations.NullMarked;
