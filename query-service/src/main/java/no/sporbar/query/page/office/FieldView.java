package no.sporbar.query.page.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field as it is shown.
 *
 * @param kind how: {@code input}, {@code area}, {@code number}, {@code money}, {@code yes-no}, {@code radio}, {@code select},
 *     {@code ticks}, {@code lines}, {@code id}, {@code date}, {@code day}, {@code basis}, {@code group} or {@code list}
 * @param name the place of its value, and the name of its element
 * @param id of its element
 * @param hint what helps; null for nothing
 * @param personal whether it is about a person
 * @param most how many characters it takes; null where that says nothing
 * @param meaning what is understood of what was typed, in words; null for nothing
 * @param options what it is chosen from
 * @param obstacles what it cannot be chosen from, each with the reason
 * @param parts the fields below it
 * @param items of a list
 * @param here whether whoever fills it in goes on from it
 * @param problem what is wrong with it; null for nothing
 */
public record FieldView(
        String kind,
        String name,
        String id,
        String label,
        @Nullable String hint,
        boolean required,
        boolean personal,
        @Nullable Integer most,
        String value,
        @Nullable String meaning,
        List<OptionGroup> options,
        List<String> obstacles,
        List<FieldView> parts,
        List<ItemView> items,
        boolean here,
        @Nullable String problem) {

    /**
     * Options of one kind.
     *
     * @param name what they are called together; null where there is only one kind
     */
    public record OptionGroup(@Nullable String name, List<OptionView> options) {}

    /** One thing to choose. */
    public record OptionView(String id, String value, String text, boolean chosen) {}

    /**
     * One item of a list.
     *
     * @param here whether whoever fills it in goes on from it
     */
    public record ItemView(String place, String legend, boolean here, List<FieldView> parts) {}

    /** What describes it to whoever hears the page: the ids of hint, meaning and problem. */
    public @Nullable String describedBy() {
        StringBuilder ids = new StringBuilder();
        if (hint != null) ids.append(id).append("-hint ");
        if (meaning != null) ids.append(id).append("-meaning ");
        if (problem != null) ids.append(id).append("-problem ");
        return ids.isEmpty() ? null : ids.toString().strip();
    }

    /** The options of all kinds. */
    public List<OptionView> allOptions() {
        return options.stream().flatMap(group -> group.options().stream()).toList();
    }
}
