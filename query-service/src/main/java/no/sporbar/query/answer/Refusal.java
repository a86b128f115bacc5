package no.sporbar.query.answer;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A question that gets no answer, with a stable code; its text stands in the message bundles as {@code problem.<code>}.
 */
public final class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient Map<String, Object> facts;

    private Refusal(HttpStatus status, String code, Map<String, Object> facts, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.facts = facts;
        this.arguments = arguments;
    }

    /** The question itself is wrong. */
    public static Refusal badRequest(String code, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, code, Map.of(), arguments);
    }

    /** There is no such thing as at that moment. */
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(HttpStatus.NOT_FOUND, code, Map.of(), arguments);
    }

    /** It cannot be done as things are. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, code, Map.of(), arguments);
    }

    /** Too many ask the same at once. */
    public static Refusal busy(String code, Object... arguments) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, Map.of(), arguments);
    }

    /** It asks for more than anybody gets. */
    public static Refusal overLimit(HttpStatus status, String code, Object... arguments) {
        return new Refusal(status, code, Map.of(), arguments);
    }

    /** The same refusal with facts for programs, such as the current position. */
    public Refusal with(String name, Object value) {
        return new Refusal(status, code, Map.of(name, value), arguments);
    }

    /** How HTTP says it. */
    public HttpStatus status() {
        return status;
    }

    /** Stable and dotted, such as {@code programme.unknown}. */
    public String code() {
        return code;
    }

    /** What the text's placeholders stand for. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** Extension members of the problem. */
    public Map<String, Object> facts() {
        return facts;
    }
}
