package no.sporbar.command.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Finds text that is valid JSON and yet cannot be kept: half a surrogate pair, which has no UTF-8 and no canonical form
 * (RFC 8785), and the null character, which PostgreSQL's text does not hold.
 */
final class UnstorableText {
    private UnstorableText() {}

    /** A JSON Pointer to every such text. */
    static List<String> in(JsonNode body) {
        List<String> pointers = new ArrayList<>();
        collect(body, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        if (node.isString() && !isStorable(node.stringValue())) pointers.add(at);
        for (Map.Entry<String, JsonNode> field : node.properties())
            collect(field.getValue(), at + "/" + CommandReader.escape(field.getKey()), pointers);
        if (node.isArray()) for (int i = 0; i < node.size(); i++) collect(node.get(i), at + "/" + i, pointers);
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
