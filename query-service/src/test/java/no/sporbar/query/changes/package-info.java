@NullMarked
package no.sporbar.query.changes;

import org.jspecify.annotations.NullMarked;
