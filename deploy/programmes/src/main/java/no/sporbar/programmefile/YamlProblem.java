package no.sporbar.programmefile;

import java.util.Arrays;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Why a text is not YAML: the usual slips by name, so that they can be told in plain words, and the rest. */
enum YamlProblem {
    TAB("yaml.tab", "\\t(TAB)"),
    COLON("yaml.colon", "mapping values are not allowed here"),
    UNCLOSED("yaml.unclosed", "found unexpected end of stream"),
    NO_COLON("yaml.no-colon", "could not find expected ':'"),
    INDENT("yaml.indent", "expected <block end>"),
    OUTDENT("yaml.indent", "<document start>"),
    BRACKET("yaml.bracket", "expected ',' or"),
    ALIAS("yaml.alias", "alphabetic or numeric character"),
    OTHER("yaml.syntax", "");

    private final String code;
    private final String sign;

    YamlProblem(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    static YamlProblem of(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        return Arrays.stream(values())
                .filter(p -> problem.contains(p.sign))
                .findFirst()
                .orElse(OTHER);
    }

    void report(Place place, Mistakes mistakes) {
        mistakes.add(place, code);
    }
}
