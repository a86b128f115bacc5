package no.sporbar.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sporbar.benchmarks.asat.AsAtFigures;
import no.sporbar.benchmarks.commands.CommandFigures.Ratio;
import no.sporbar.benchmarks.commands.CommandFigures.Reached;
import no.sporbar.benchmarks.commands.GrowthFigures;
import no.sporbar.benchmarks.commands.Kind;
import no.sporbar.benchmarks.commands.SigningFigures;
import no.sporbar.benchmarks.measure.Spread;
import no.sporbar.benchmarks.pages.PageFigures;
import no.sporbar.benchmarks.pages.PageFigures.Visited;
import no.sporbar.benchmarks.proof.ProofFigures;
import no.sporbar.benchmarks.rebuild.RebuildFigures;
import no.sporbar.benchmarks.visible.TraceFigures;
import no.sporbar.benchmarks.visible.VisibilityFigures;

/** The figures as lines of text. */
public final class Table {
    private final List<String> lines = new ArrayList<>();

    private Table() {}

    /** All of it. */
    public static String of(Figures figures) {
        Table table = new Table();
        table.line("%s", String.join(", ", figures.machine()));
        if (figures.commands() != null) table.commands(figures.commands());
        if (figures.growth() != null) table.growth(figures.growth());
        if (figures.signing() != null) table.signing(figures.signing());
        if (figures.rebuild() != null) table.rebuild(figures.rebuild());
        if (figures.asAt() != null) table.asAt(figures.asAt());
        if (figures.pages() != null) table.pages(figures.pages());
        if (figures.visibility() != null) table.visibility(figures.visibility());
        if (figures.proof() != null) table.proof(figures.proof());
        return String.join(System.lineSeparator(), table.lines) + System.lineSeparator();
    }

    private void commands(Figures.Commands commands) {
        for (Kind kind : Kind.values()) {
            line("");
            line("DURABLE COMMANDS PER SECOND, %s aggregates: median [least - most of the repetitions]", kind);
            line(
                    "%-8s%-20s%9s%19s%10s%10s%12s%12s",
                    "clients", "", "per s", "", "p50 ms", "p99 ms", "us jvm/cmd", "us pg/cmd");
            for (Reached each : commands.reached()) if (each.kind() == kind) reached(each);
            line("");
            line("RATIOS, %s aggregates: each lap against the other's lap right beside it", kind);
            for (Ratio each : commands.ratios()) if (each.kind() == kind) ratio(each);
        }
    }

    private void reached(Reached each) {
        line(
                "%-8d%-20s%9.0f%19s%10.3f%10.3f%12.0f%12.0f",
                each.clients(),
                each.contestant(),
                each.perSecond().median(),
                "[%.0f - %.0f]"
                        .formatted(each.perSecond().least(), each.perSecond().most()),
                each.p50Millis(),
                each.p99Millis(),
                each.jvmMicros(),
                each.serverMicros());
    }

    private void ratio(Ratio each) {
        line(
                "%-8d%-20s / %-14s%6.2f  [%.2f - %.2f]  %s",
                each.clients(),
                each.contestant(),
                each.to(),
                each.ratio().median(),
                each.ratio().least(),
                each.ratio().most(),
                each.aim() == 0 ? "" : verdict(each.ratio().median() >= each.aim(), "aim %.1f", each.aim()));
    }

    private void growth(GrowthFigures figures) {
        line("");
        line(
                "A COMMAND IN A PROGRAMME OF %d EVENTS, as a multiple of one of %d",
                figures.longEvents(), figures.shortEvents());
        grown("revise-goal", figures.revise(), figures.aim());
        grown("move-milestone", figures.move(), figures.aim());
    }

    private void grown(String command, Spread ratio, double aim) {
        line("%-16s%s  %s", command, text(ratio, "%.2f"), verdict(ratio.median() <= aim, "aim at most %.1f", aim));
    }

    private void signing(SigningFigures figures) {
        line("");
        line("SIGNED BESIDE NOT SIGNED, durable commands per second, %d checkpoints", figures.checkpoints());
        for (SigningFigures.Beside each : figures.beside())
            line(
                    "%-8d%9.0f / %-9.0f%s  %s",
                    each.clients(),
                    each.signed().median(),
                    each.unsigned().median(),
                    text(each.ratio(), "%.3f"),
                    verdict(
                            each.ratio().median() >= 1 - figures.aimCost(),
                            "aim at least %.2f",
                            1 - figures.aimCost()));
        line("Processor time of a command, signed beside not signed");
        for (SigningFigures.Beside each : figures.beside())
            line(
                    "%-8d%s  %s",
                    each.clients(),
                    text(each.processor(), "%.3f"),
                    verdict(
                            each.processor().median() <= 1 + figures.aimCost(),
                            "aim at most %.2f",
                            1 + figures.aimCost()));
        line("RECORDED TO SIGNED AND STORED, every entry, milliseconds");
        line("p50   %7.1f", figures.p50());
        line(
                "p99   %7.1f  %s",
                figures.p99(), verdict(figures.p99() < figures.aimP99(), "aim < %.0f", figures.aimP99()));
        line("most  %7.1f", figures.most());
    }

    private void rebuild(RebuildFigures figures) {
        line("");
        line("REBUILD OF ALL PROJECTIONS, %d events of many programmes, events per second", figures.events());
        line("rebuild from the copy of the ledger          %s", text(figures.rebuilt(), "%.0f"));
        line("consume from Kafka, parse, insert one row    %s", text(figures.inserted(), "%.0f"));
        line(
                "ratio                                        %s  %s",
                text(figures.ratio(), "%.2f"),
                verdict(figures.ratio().median() >= figures.aim(), "aim %.1f", figures.aim()));
    }

    private void asAt(AsAtFigures figures) {
        line("");
        line("THE TIMELINE AS AT ANY POSITION, milliseconds, without HTTP");
        line(
                "%-12s%12s%12s%12s%12s%12s%12s",
                "entries", "now p50", "now p99", "past p50", "past p99", "day p50", "day p99");
        for (AsAtFigures.InLedger each : List.of(figures.small(), figures.large()))
            line(
                    "%-12d%12.2f%12.2f%12.2f%12.2f%12.2f%12.2f",
                    each.entries(),
                    each.now().p50(),
                    each.now().p99(),
                    each.past().p50(),
                    each.past().p99(),
                    each.onDay().p50(),
                    each.onDay().p99());
        double p99 = figures.large().past().p99();
        line("past p99      %6.2f  %s", p99, verdict(p99 < figures.aimMillis(), "aim < %.0f", figures.aimMillis()));
        line(
                "past / now    %6.2f  %s",
                figures.ratio(),
                verdict(figures.ratio() <= figures.aimRatio(), "aim at most %.1f", figures.aimRatio()));
        line(
                "large / small %6.2f  %s",
                figures.growth(),
                verdict(figures.growth() <= figures.aimGrowth(), "aim at most %.1f", figures.aimGrowth()));
    }

    private void pages(PageFigures figures) {
        line("");
        line(
                "PAGES OUT OF A LEDGER OF %d ENTRIES, one programme with %d of them; milliseconds over HTTP, kB as sent",
                figures.entries(), figures.large());
        line("%-44s%10s%10s%10s%10s%10s%10s", "", "now p50", "now p99", "past p50", "past p99", "page kB", "with css");
        for (Visited each : figures.pages()) visited(each, figures);
        line(
                "slowest p99   %6.1f  %s",
                figures.slowest(), verdict(figures.slowest() < figures.aimMillis(), "aim < %.0f", figures.aimMillis()));
        line(
                "heaviest      %6.1f  %s",
                figures.heaviest(),
                verdict(figures.heaviest() < figures.aimKilobytes(), "aim < %.0f", figures.aimKilobytes()));
    }

    private void visited(Visited each, PageFigures figures) {
        line(
                "%-44s%10.1f%10.1f%10s%10s%10.1f%10.1f%s",
                each.page(),
                each.now().p50(),
                each.now().p99(),
                each.past() == null ? "" : "%.1f".formatted(each.past().p50()),
                each.past() == null ? "" : "%.1f".formatted(each.past().p99()),
                each.kilobytes(),
                each.together(),
                figures.misses(each) ? "  NOT REACHED" : "");
    }

    private void visibility(VisibilityFigures figures) {
        line("");
        line("ACCEPTED TO VISIBLE, %d commands at 20 a second, milliseconds", figures.commands());
        line(
                "p50   %7.1f  %s",
                figures.p50(), verdict(figures.p50() < figures.aimP50(), "aim < %.0f", figures.aimP50()));
        line(
                "p99   %7.1f  %s",
                figures.p99(), verdict(figures.p99() < figures.aimP99(), "aim < %.0f", figures.aimP99()));
        line("most  %7.1f", figures.most());
        trace(figures.trace());
    }

    private void trace(TraceFigures figures) {
        line("");
        line("THE WALK FROM A WORDING, %d of Oslo's programme over the read API, milliseconds", figures.walks());
        line("p50   %7.1f", figures.p50());
        line("p99   %7.1f  %s", figures.p99(), verdict(figures.p99() < figures.aim(), "aim < %.0f", figures.aim()));
        line("most  %7.1f", figures.most());
    }

    private void proof(ProofFigures figures) {
        line("");
        line("VERIFYING A LOG, %d entries, entries per second", figures.entries());
        line("SHA-256 in one loop, nothing read            %s", text(figures.hashed(), "%.0f"));
        line("exit bundle                                  %s", text(figures.bundle(), "%.0f"));
        reached(figures.bundleRatio(), figures.aim());
        line("static files                                 %s", text(figures.files(), "%.0f"));
        reached(figures.filesRatio(), figures.aim());
        line("exit bundle in 256 MB, with its start        %.1f s", figures.smallHeap());
        line("");
        line("THE PROOF OF ONE DECISION out of tiles, milliseconds");
        line("p50   %7.2f", figures.proofP50());
        line(
                "p99   %7.2f  %s",
                figures.proofP99(), verdict(figures.proofP99() < figures.aimProof(), "aim < %.0f", figures.aimProof()));
        line(
                "APPENDING TO THE TREE at full size, as a multiple of a hundredth: %s  %s",
                text(figures.growth(), "%.2f"),
                verdict(figures.growth().median() <= figures.aimGrowth(), "aim at most %.1f", figures.aimGrowth()));
    }

    private void reached(Spread ratio, double aim) {
        line(
                "ratio                                        %s  %s",
                text(ratio, "%.2f"), verdict(ratio.median() >= aim, "aim %.1f", aim));
    }

    private static String text(Spread spread, String format) {
        return (format + "  [" + format + " - " + format + "]")
                .formatted(spread.median(), spread.least(), spread.most());
    }

    private static String verdict(boolean reached, String aim, double value) {
        return String.format(Locale.ROOT, aim, value) + (reached ? ": reached" : ": NOT REACHED");
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
