package no.sporbar.events;

/** Names the request for an approval within its programme. */
public record ApprovalId(String value) implements Identifier {
    public ApprovalId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
