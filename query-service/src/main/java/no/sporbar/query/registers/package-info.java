/**
 * What a programme keeps a register of beside its goals: the enablers (virkemidler), the selected service areas
 * (tjenesteområder) with their measures, the goals above the programme, the initiatives it is coordinated with, and the
 * risks.
 *
 * <p>Holds for each the fold and the reader of its table. It may rely on {@code projection} and {@code answer}, and must not
 * use another question's rows.
 */
@NullMarked
package no.sporbar.query.registers;

import org.jspecify.annotations.NullMarked;
