package no.sporbar.events;

/**
 * What a command says, kept until it is carried out: a JSON object, without the programme. What was personal in it is a
 * {@link Personal} there too.
 *
 * @param json canonical (RFC 8785), so that equal bodies are equal texts
 */
public record CommandBody(String json) {
    @Override
    public String toString() {
        return json;
    }
}
