/** What every scenario shares: the first programme's words, what a decision may know, and the three blocks of a test. */
@NullMarked
package no.sporbar.command.rules;

import org.jspecify.annotations.NullMarked;
