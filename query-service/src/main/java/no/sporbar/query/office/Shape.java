package no.sporbar.query.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a form holds. */
public sealed interface Shape {
    /**
     * Words.
     *
     * @param most how many characters are taken
     * @param personal whether they are about a person, and so never kept in a draft or a log
     */
    record Text(int most, boolean personal) implements Shape {}

    /** A whole number within limits. */
    record Whole(@Nullable Long least, @Nullable Long most) implements Shape {}

    /** An amount, typed in kroner and sent in øre. */
    record Money() implements Shape {}

    /** Yes or no. */
    record YesNo() implements Shape {}

    /** One of a few words. */
    record Choice(List<String> values) implements Shape {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** The id of one thing, there already or new. */
    record Identifier() implements Shape {}

    /** A thing of some kind, as in {@code goal/mal-1}. */
    record Reference() implements Shape {}

    /** A date as exact as it is known. */
    record Date() implements Shape {}

    /** A day. */
    record Day() implements Shape {}

    /** What a fact rests on: a place in a source, or that somebody assumed it. */
    record Basis() implements Shape {}

    /** Several fields that belong together. */
    record Parts(List<Field> fields) implements Shape {
        public Parts {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Any number of the same.
     *
     * @param needed whether there must be one
     */
    record Several(Shape each, boolean needed) implements Shape {
        /** Whether each of them has fields of its own, and so is added and removed by itself. */
        public boolean isOfParts() {
            return each instanceof Parts;
        }
    }
}
