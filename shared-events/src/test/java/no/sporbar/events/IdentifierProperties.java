package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is checked is what the published pattern says. */
class IdentifierProperties {
    @Provide
    Arbitrary<String> nearlyIdentifiers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("az09-").ofMaxLength(66),
                Arbitraries.strings().withChars("az09-`{/:AZå\n\0 ").ofMaxLength(5),
                Arbitraries.strings().ofMaxLength(3));
    }

    @Property(tries = 2000)
    void it_is_refused_exactly_where_the_pattern_does_not_match(@ForAll("nearlyIdentifiers") String text) {
        assertThat(isIdentifier(text)).isEqualTo(text.matches(Identifier.PATTERN));
    }

    private static boolean isIdentifier(String text) {
        try {
            return new GoalId(text).value().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
