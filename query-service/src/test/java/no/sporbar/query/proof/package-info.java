@NullMarked
package no.sporbar.query.proof;

import org.jspecify.annotations.NullMarked;
