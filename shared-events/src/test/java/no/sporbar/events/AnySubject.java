package no.sporbar.events;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random references to things of every kind, with parts of any text that a part can have. */
public final class AnySubject {
    private AnySubject() {}

    /** Any reference there can be. */
    public static Arbitrary<Subject> subject() {
        Arbitrary<String> parts = Arbitraries.strings()
                .excludeChars('/')
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(text -> text.codePoints().noneMatch(c -> Character.isWhitespace(c) || isSurrogate(c)));
        return Combinators.combine(Arbitraries.of(Subject.Kind.class), id(), parts)
                .as((kind, id, part) -> new Subject(kind, id, kind.isPart() ? part : null));
    }

    /** Any text that is an identifier. */
    public static Arbitrary<String> id() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMaxLength(62)
                .map(middle -> "a" + middle + "9");
    }

    private static boolean isSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
