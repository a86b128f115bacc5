package no.sporbar.programmefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.sporbar.events.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A programme file by its outer form: the format's version, the programme, and the commands in order. What a command's body
 * must look like is not the format's business.
 */
record Outline(String programme, List<FileEntry> entries) {
    private static final String VERSION = "sporbarProgrammeFile";
    private static final Set<String> FIELDS = Set.of(VERSION, "programme", "commands");
    private static final Pattern IDENTIFIER = Pattern.compile(Identifier.PATTERN);

    /** The outline, as far as it can be told; null where there is none. */
    static @Nullable Outline of(ProgrammeFile file, Mistakes mistakes) {
        String text = YamlText.of(file, mistakes);
        if (text == null) return null;
        YamlNode root = YamlReader.read(text, mistakes);
        if (root instanceof YamlNode.Mapping mapping) return of(mapping, mistakes);
        if (root != null || mistakes.count() == 0)
            mistakes.add(root == null ? Place.START : root.place(), "file.not-a-programme-file");
        return null;
    }

    private static Outline of(YamlNode.Mapping root, Mistakes mistakes) {
        root.fields().forEach((name, field) -> {
            if (!FIELDS.contains(name)) mistakes.add(field.place(), "file.unknown-field", name);
        });
        version(root, mistakes);
        return new Outline(programme(root, mistakes), commands(root, mistakes));
    }

    private static void version(YamlNode.Mapping root, Mistakes mistakes) {
        YamlNode.Field field = field(root, VERSION, mistakes);
        if (field != null && !Long.valueOf(1).equals(field.value().json()))
            mistakes.add(field.value().place(), "file.unknown-version");
    }

    private static String programme(YamlNode.Mapping root, Mistakes mistakes) {
        YamlNode.Field field = field(root, "programme", mistakes);
        if (field == null) return "";
        if (field.value().json() instanceof String id && IDENTIFIER.matcher(id).matches()) return id;
        mistakes.add(field.value().place(), "identifier.malformed", "programme");
        return "";
    }

    private static List<FileEntry> commands(YamlNode.Mapping root, Mistakes mistakes) {
        YamlNode.Field field = field(root, "commands", mistakes);
        List<FileEntry> entries = new ArrayList<>();
        if (field == null) return entries;
        if (!(field.value() instanceof YamlNode.Sequence list) || list.items().isEmpty()) {
            mistakes.add(field.place(), "file.no-commands");
            return entries;
        }
        for (YamlNode item : list.items()) {
            FileEntry entry = entry(item, mistakes);
            if (entry != null) entries.add(entry);
        }
        return entries;
    }

    private static @Nullable FileEntry entry(YamlNode item, Mistakes mistakes) {
        if (!(item instanceof YamlNode.Mapping mapping) || mapping.fields().size() != 1) {
            mistakes.add(item.place(), "file.not-one-command");
            return null;
        }
        Map.Entry<String, YamlNode.Field> only =
                mapping.fields().entrySet().iterator().next();
        YamlNode.Field field = only.getValue();
        if (field.value() instanceof YamlNode.Mapping body) return new FileEntry(only.getKey(), field.place(), body);
        mistakes.add(field.place(), "file.command-without-body", only.getKey());
        return null;
    }

    private static YamlNode.@Nullable Field field(YamlNode.Mapping root, String name, Mistakes mistakes) {
        YamlNode.Field field = root.fields().get(name);
        if (field == null) mistakes.add(Place.START, "file.missing-field", name);
        return field;
    }
}
