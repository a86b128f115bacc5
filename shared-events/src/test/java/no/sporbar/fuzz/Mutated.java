package no.sporbar.fuzz;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bytes that are nearly right: those get furthest into a parser. */
public final class Mutated {
    /** One change: so many bytes of it become others, disappear, or come again. */
    private record Change(int kind, int at, int length, byte by) {
        byte[] of(byte[] bytes) {
            if (bytes.length == 0) return new byte[] {by};
            int from = at % bytes.length;
            int to = Math.min(bytes.length, from + length);
            byte[] before = Arrays.copyOf(bytes, from);
            byte[] middle = Arrays.copyOfRange(bytes, from, to);
            byte[] behind = Arrays.copyOfRange(bytes, to, bytes.length);
            return switch (kind) {
                case 0 -> joined(before, filled(middle.length, by), behind);
                case 1 -> joined(before, behind);
                case 2 -> joined(before, middle, middle, behind);
                case 3 ->
                    joined(
                            before,
                            new byte[] {(byte) (middle[0] ^ by)},
                            Arrays.copyOfRange(bytes, from + 1, bytes.length));
                default -> joined(before, new byte[] {by}, middle, behind);
            };
        }
    }

    private Mutated() {}

    /** Some of these, changed in up to four places. */
    public static Arbitrary<byte[]> of(byte[]... valid) {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1 << 20),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(
                                (byte) 0, (byte) 1, (byte) '\n', (byte) ' ', (byte) '+', (byte) '9', (byte) 0x80, (byte)
                                        -1))
                .as(Change::new);
        return Combinators.combine(Arbitraries.of(valid), change.list().ofMaxSize(4))
                .as(Mutated::changed);
    }

    private static byte[] changed(byte[] bytes, List<Change> changes) {
        byte[] changed = bytes;
        for (Change each : changes) changed = each.of(changed);
        return changed;
    }

    private static byte[] filled(int length, byte by) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, by);
        return filled;
    }

    private static byte[] joined(byte[]... parts) {
        byte[] joined = new byte[Arrays.stream(parts).mapToInt(p -> p.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
