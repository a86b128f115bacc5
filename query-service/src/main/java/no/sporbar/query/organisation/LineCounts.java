package no.sporbar.query.organisation;

import java.util.List;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.query.organisation.AlternativeRow.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of an alternative come to, withdrawn ones left out.
 *
 * @param unitsBefore how many units they are about
 * @param unitsAfter how many there are when they are carried out
 * @param keep how many lines keep a unit
 * @param rename how many lines rename one
 * @param merge how many lines merge some
 * @param split how many lines split one
 * @param asStated whether that number is one that the alternative says it has; absent where it says none,
 *     and where no line stands: what nobody has broken down agrees with nothing, and contradicts nothing
 */
public record LineCounts(
        int unitsBefore,
        int unitsAfter,
        int keep,
        int rename,
        int merge,
        int split,
        @Nullable Boolean asStated) {

    static LineCounts of(List<Line> lines, @Nullable Integer least, @Nullable Integer most) {
        List<Line> standing =
                lines.stream().filter(line -> line.withdrawn() == null).toList();
        int after = standing.stream().mapToInt(line -> line.to().size()).sum();
        return new LineCounts(
                standing.stream().mapToInt(line -> line.from().size()).sum(),
                after,
                of(standing, UnitChangeKind.KEEP),
                of(standing, UnitChangeKind.RENAME),
                of(standing, UnitChangeKind.MERGE),
                of(standing, UnitChangeKind.SPLIT),
                least == null && most == null || standing.isEmpty()
                        ? null
                        : (least == null || after >= least) && (most == null || after <= most));
    }

    private static int of(List<Line> lines, UnitChangeKind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }
}
