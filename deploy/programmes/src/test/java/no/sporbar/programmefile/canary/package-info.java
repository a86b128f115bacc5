/** Classes that break the walls on purpose, so that each wall is seen to stand. Nothing uses them. */
@NullMarked
package no.sporbar.programmefile.canary;

import org.jspecify.annotations.NullMarked;
