package no.sporbar.events;

/** Names an impact assessment (konsekvensvurdering) within its programme. */
public record ImpactAssessmentId(String value) implements Identifier {
    public ImpactAssessmentId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
