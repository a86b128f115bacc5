package no.sporbar.query.bundle;

import java.io.IOException;
import no.sporbar.query.proof.CheckedCheckpoint;

/** Some of the files of an exit bundle. There is one bean for each part, and their order is that of the files. */
public interface BundlePart {
    /** Writes the files as at a checkpoint, each while it is read: none is ever whole in memory. */
    void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException;
}
