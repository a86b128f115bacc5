package no.sporbar.query.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.sporbar.query.projection.StateJson;

/**
 * What all projections come to at one checkpoint. Whoever has the first {@code size} entries can make it again.
 *
 * @param projections in the order of their names
 * @param size of the checkpoint
 */
public record Certificate(List<Digest> projections, long size) {
    public Certificate {
        if (size < 0) throw new IllegalArgumentException("a certificate of " + size + " entries");
        projections =
                projections.stream().sorted(Comparator.comparing(Digest::name)).toList();
    }

    /** Reads one that somebody shows. */
    public static Certificate read(byte[] json) throws UnreadableException {
        return StateJson.readUntrusted(json, Certificate.class)
                .orElseThrow(() -> new UnreadableException("no certificate"));
    }

    /** As canonical JSON. */
    public byte[] bytes() {
        return StateJson.write(this);
    }

    /** What it says of a projection. */
    public Optional<Digest> of(String projection) {
        return projections.stream().filter(d -> d.name().equals(projection)).findFirst();
    }
}
