package no.sporbar.programmefile;

/**
 * One command of a file.
 *
 * @param place where its name stands
 */
record FileEntry(String command, Place place, YamlNode.Mapping body) {
    /** Where the value stands that a JSON Pointer into the body names, or the nearest name above one that is not there. */
    Place valueAt(String pointer) {
        return at(pointer, false);
    }

    /** Where the name of that value stands. */
    Place nameAt(String pointer) {
        return at(pointer, true);
    }

    /** What the value is called by people: the last name in the pointer, or the command's own. */
    String nameIn(String pointer) {
        return pointer.isEmpty() ? command : unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private Place at(String pointer, boolean name) {
        Place last = place;
        YamlNode node = body;
        if (pointer.isEmpty()) return last;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (node instanceof YamlNode.Mapping mapping
                    && mapping.fields().get(unescape(step)) instanceof YamlNode.Field f) {
                last = f.place();
                node = f.value();
            } else if (node instanceof YamlNode.Sequence sequence
                    && isIndex(step, sequence.items().size())) {
                node = sequence.items().get(Integer.parseInt(step));
                last = node.place();
            } else return last;
        }
        return name ? last : node.place();
    }

    private static boolean isIndex(String step, int size) {
        return step.matches("[0-9]{1,9}") && Integer.parseInt(step) < size;
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
