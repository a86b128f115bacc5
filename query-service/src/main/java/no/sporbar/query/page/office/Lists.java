package no.sporbar.query.page.office;

import no.sporbar.query.office.Field;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.FormBody;
import no.sporbar.query.office.Shape;
import no.sporbar.query.office.Values;
import org.jspecify.annotations.Nullable;

/** One more item of a list, or one less, wherever in the form it stands. */
final class Lists {
    private Lists() {}

    /**
     * @param here where to go on: at the new item, at the one that follows what was removed or else precedes it, or at the list
     *     that has none left; null where nothing was changed
     */
    record Changed(Values values, @Nullable String here) {}

    /** What the form is after the button was pressed; the same where it names no list of the form. */
    static Changed change(Form form, Values values, @Nullable String add, @Nullable String remove) {
        if (add != null) {
            Shape.Several list = list(form, add);
            if (list == null) return new Changed(values, null);
            int count = FormBody.count(list, values, add);
            return new Changed(values.withCount(add, count + 1), add + "/" + count);
        }
        int slash = remove == null ? -1 : remove.lastIndexOf('/');
        if (remove == null || slash < 0 || !remove.substring(slash + 1).matches("\\d{1,3}"))
            return new Changed(values, null);
        String at = remove.substring(0, slash);
        Shape.Several list = list(form, at);
        int index = Integer.parseInt(remove.substring(slash + 1));
        int count = list == null ? 0 : FormBody.count(list, values, at);
        if (index >= count) return new Changed(values, null);
        String here = count == 1 ? at : at + "/" + Math.min(index, count - 2);
        return new Changed(values.withoutItem(at, index, count), here);
    }

    private static Shape.@Nullable Several list(Form form, String place) {
        Shape shape = new Shape.Parts(form.fields());
        for (String step : place.substring(Math.min(1, place.length())).split("/")) {
            if (shape instanceof Shape.Several several && step.matches("\\d{1,3}")) shape = several.each();
            else if (shape instanceof Shape.Parts parts)
                shape = parts.fields().stream()
                        .filter(field -> field.name().equals(step))
                        .findFirst()
                        .map(Field::shape)
                        .orElse(null);
            else return null;
        }
        return shape instanceof Shape.Several several && several.isOfParts() ? several : null;
    }
}
