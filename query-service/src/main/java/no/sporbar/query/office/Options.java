package no.sporbar.query.office;

import java.util.List;

/**
 * What a field can be chosen from.
 *
 * @param all in the order to show them in
 * @param complete whether there is nothing more than these
 */
public record Options(List<Option> all, boolean complete) {
    /** Nothing to choose from. */
    public static final Options NONE = new Options(List.of(), true);

    public Options {
        all = List.copyOf(all);
    }

    /** What can be chosen now. */
    public List<Option> possible() {
        return all.stream().filter(option -> option.obstacle() == null).toList();
    }

    /** What cannot, each with the reason. */
    public List<Option> impossible() {
        return all.stream().filter(option -> option.obstacle() != null).toList();
    }
}
