package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.sporbar.query.proof.CheckedCheckpoint;
import org.springframework.stereotype.Component;

/** All of a bundle, part by part. */
@Component
class ExitBundle {
    private final List<BundlePart> parts;

    ExitBundle(List<BundlePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Writes the bundle as at a checkpoint; whoever reads less than all of it has no ZIP file. */
    void writeTo(OutputStream out, CheckedCheckpoint checkpoint) throws IOException {
        BundleZip zip = new BundleZip(out, checkpoint.seenAt());
        for (BundlePart part : parts) part.writeTo(zip, checkpoint);
        zip.finish();
    }
}
