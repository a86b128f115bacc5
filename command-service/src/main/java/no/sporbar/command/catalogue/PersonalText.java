package no.sporbar.command.catalogue;

import tools.jackson.core.JsonPointer;

/**
 * A text about a person as somebody sent it. Never logged, never recorded.
 *
 * @param place where it stood in the body
 */
public record PersonalText(JsonPointer place, String text) {
    /** Its place in the command, such as {@code privateName} or {@code answers/0/personalText}. */
    public String field() {
        return place.toString().substring(1);
    }

    @Override
    public String toString() {
        return field() + " (withheld)";
    }
}
