package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which field a refusal belongs to. Mistakes of shape name their place; a rule names only itself, and its code says which
 * field people would look at.
 */
public final class FieldOf {
    private FieldOf() {}

    /** The place of the field; empty where the refusal is about the whole. */
    public static String mistake(Mistake mistake, Form form) {
        if (!mistake.pointer().isEmpty()) return mistake.pointer();
        String code = mistake.code();
        if (code.equals("fact.decided-in-the-future")) return "/provenance/decidedOn";
        if (code.startsWith("citation.")) return "/provenance/basis/source";
        if (code.endsWith(".without-source") || code.equals("assumption.confirmed-without-source"))
            return "/provenance/basis/kind";
        if (code.startsWith("authority.") || code.equals("body.unknown"))
            return first(form, List.of("adoptedBy", "grantedBy", "resolvedBy", "recommendedBy", "body"));
        if (code.endsWith("-in-the-future") || code.contains("passed-before") || code.contains("too-soon"))
            return first(form, List.of("passedOn", "heldOn", "receivedOn", "spentOn", "date"));
        if (code.contains("reason-missing")) return first(form, List.of("reason"));
        if (code.contains("amount")) return first(form, List.of("amountInOre"));
        if (code.contains("voucher")) return first(form, List.of("voucher"));
        if (code.contains("deadline")) return first(form, List.of("deadline"));
        if (code.contains("refined-outside")) return first(form, List.of("date"));
        if (code.contains("tally")) return first(form, List.of("tally"));
        if (code.startsWith("decision.") && code.contains("point") || code.contains("wording-"))
            return first(form, List.of("points", "point"));
        return CommandTable.of(form.command())
                .map(line -> first(form, List.of(line.field())))
                .orElse("");
    }

    /** The mistakes in the order in which their fields stand in the form; what is about the whole comes first. */
    public static List<Mistake> inOrder(List<Mistake> mistakes, Form form) {
        List<String> order = new ArrayList<>();
        collect(form.fields(), "", order);
        return mistakes.stream()
                .sorted(Comparator.comparingInt(
                        mistake -> order.indexOf(mistake(mistake, form).replaceAll("/\\d+(?=/|$)", ""))))
                .toList();
    }

    private static void collect(List<Field> fields, String at, List<String> order) {
        for (Field field : fields) {
            order.add(at + "/" + field.name());
            Shape shape = field.shape() instanceof Shape.Several several ? several.each() : field.shape();
            if (shape instanceof Shape.Parts parts) collect(parts.fields(), at + "/" + field.name(), order);
            if (shape instanceof Shape.Basis)
                for (String part : List.of("kind", "source", "place", "by", "why"))
                    order.add(at + "/" + field.name() + "/" + part);
        }
    }

    private static String first(Form form, List<String> names) {
        return names.stream()
                .map(form::field)
                .flatMap(Optional::stream)
                .map(field -> "/" + field.name())
                .findFirst()
                .orElse("");
    }
}
