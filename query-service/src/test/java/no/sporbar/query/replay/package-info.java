@NullMarked
package no.sporbar.query.replay;

import org.jspecify.annotations.NullMarked;
