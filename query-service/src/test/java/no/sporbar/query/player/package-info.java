@NullMarked
package no.sporbar.query.player;

import org.jspecify.annotations.NullMarked;
