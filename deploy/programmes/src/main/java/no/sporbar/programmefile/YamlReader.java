package no.sporbar.programmefile;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads YAML as plain data. Tags, anchors and aliases are refused, so a file can neither make objects nor grow when it is
 * read, and each command can be understood by itself.
 */
final class YamlReader {
    private static final int MAX_DEPTH = 32;

    private final Mistakes mistakes;
    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private int documents;

    private YamlReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** What the text says, or null where that cannot be told. */
    static @Nullable YamlNode read(String text, Mistakes mistakes) {
        return new YamlReader(mistakes).read(text);
    }

    private @Nullable YamlNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(ProgrammeFile.MAX_BYTES);
        try {
            for (Event event : new Yaml(options).parse(new StringReader(text))) {
                take(event);
                if (documents > 1 || open.size() > MAX_DEPTH) break;
            }
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null ? Place.START : Place.of(e.getProblemMark());
            YamlProblem.of(e).report(place, mistakes);
            return null;
        }
        if (open.size() > MAX_DEPTH) {
            mistakes.add(open.element().place(), "yaml.too-deep", MAX_DEPTH);
            return null;
        }
        return root;
    }

    private void take(Event event) {
        Place place = Place.of(event.getStartMark());
        if (event instanceof NodeEvent node && node.getAnchor() != null) mistakes.add(place, "yaml.alias");
        switch (event) {
            case DocumentStartEvent _ -> {
                if (++documents > 1) mistakes.add(place, "yaml.second-document");
            }
            case CollectionStartEvent e -> {
                if (e.getTag() != null) mistakes.add(place, "yaml.tag", e.getTag());
                open.push(new OpenCollection(e instanceof SequenceStartEvent, place, mistakes));
            }
            case CollectionEndEvent _ -> add(open.pop().closed());
            case ScalarEvent e -> add(scalar(e, place));
            case AliasEvent _ -> add(new YamlNode.Scalar("", null, place));
            default -> {}
        }
    }

    private void add(YamlNode node) {
        OpenCollection parent = open.peek();
        if (parent != null) parent.add(node);
        else if (documents == 1) root = node;
    }

    private YamlNode scalar(ScalarEvent event, Place place) {
        if (event.getTag() != null) mistakes.add(place, "yaml.tag", event.getTag());
        String text = event.getValue();
        return new YamlNode.Scalar(text, event.isPlain() ? PlainScalar.json(text) : text, place);
    }
}
