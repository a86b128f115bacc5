@NullMarked
package no.sporbar.query.search;

import org.jspecify.annotations.NullMarked;
