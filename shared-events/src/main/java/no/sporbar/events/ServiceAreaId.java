package no.sporbar.events;

/** Names a service area (tjenesteområde) within its programme. */
public record ServiceAreaId(String value) implements Identifier {
    public ServiceAreaId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
