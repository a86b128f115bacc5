package no.sporbar.events.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A cut of the bytes and what stands there instead. */
record Wound(byte[] entry, int at, int length, byte[] instead) {
    static Arbitrary<Wound> of(Arbitrary<byte[]> entries) {
        Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> json = Arbitraries.of(
                        "null",
                        "{}",
                        "[]",
                        "[",
                        "]",
                        "{",
                        "}",
                        "\"",
                        ",",
                        ":",
                        "1e999999999",
                        "-0",
                        "99999999999999999999",
                        "true",
                        "\\u0000",
                        "\\ud800",
                        "\"kind\":",
                        "0.1",
                        "\u00e5",
                        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(
                        entries,
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 400))),
                        Arbitraries.oneOf(List.of(raw, json)))
                .as(Wound::new);
    }

    byte[] bytes() {
        int from = Math.floorMod(at, entry.length);
        int to = Math.min(entry.length, from + length);
        byte[] bytes = new byte[from + instead.length + entry.length - to];
        System.arraycopy(entry, 0, bytes, 0, from);
        System.arraycopy(instead, 0, bytes, from, instead.length);
        System.arraycopy(entry, to, bytes, from + instead.length, entry.length - to);
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes(), StandardCharsets.ISO_8859_1);
    }
}
