/**
 * Four eyes: commands that one person asks for and another approves or refuses. What is approved is carried out in the same
 * append.
 *
 * <p>Pure, like every core. Which commands take two people is the programme's set-up; that none is carried out without is seen
 * to where commands are carried out.
 */
@NullMarked
package no.sporbar.command.approval;

import org.jspecify.annotations.NullMarked;
