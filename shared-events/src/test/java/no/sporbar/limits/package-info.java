@NullMarked
package no.sporbar.limits;

import org.jspecify.annotations.NullMarked;
