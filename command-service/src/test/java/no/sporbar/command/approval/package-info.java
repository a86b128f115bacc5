@NullMarked
package no.sporbar.command.approval;

import org.jspecify.annotations.NullMarked;
