package no.sporbar.programmefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or a mapping whose end has not been read yet. */
final class OpenCollection {
    private final boolean sequence;
    private final Place place;
    private final Mistakes mistakes;
    private final List<YamlNode> items = new ArrayList<>();
    private final Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
    private @Nullable YamlNode key;

    OpenCollection(boolean sequence, Place place, Mistakes mistakes) {
        this.sequence = sequence;
        this.place = place;
        this.mistakes = mistakes;
    }

    Place place() {
        return place;
    }

    void add(YamlNode node) {
        if (sequence) items.add(node);
        else if (key == null) key = node;
        else {
            put(key, node);
            key = null;
        }
    }

    YamlNode closed() {
        return sequence ? new YamlNode.Sequence(items, place) : new YamlNode.Mapping(fields, place);
    }

    private void put(YamlNode name, YamlNode value) {
        if (!(name instanceof YamlNode.Scalar scalar)) {
            mistakes.add(name.place(), "yaml.name-not-text");
            return;
        }
        YamlNode.Field first = fields.get(scalar.text());
        if (first != null)
            mistakes.add(
                    name.place(),
                    "yaml.name-twice",
                    scalar.text(),
                    first.place().line());
        else fields.put(scalar.text(), new YamlNode.Field(name.place(), value));
    }
}
