package no.sporbar.query.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.query.projection.Projection;
import no.sporbar.verify.Finding;
import no.sporbar.verify.LogSource;
import no.sporbar.verify.Outcome;
import no.sporbar.verify.Progress;
import no.sporbar.verify.Replay;

/**
 * Replays a ledger by the folds of the query service, and compares the certificate and the rows that the source shows.
 *
 * <p>The entries are folded once in memory, which gives the root of every projection. Rows that give another root are walked
 * along in a further replay of that projection alone, so that nothing but the last versions is ever held.
 */
public final class CertificateReplay implements Replay {
    static final String CERTIFICATE = "certificate.json";

    private static final int LARGEST = 4 * 1024 * 1024;

    private final List<Projection<?, ?>> all;

    /** As the verifier finds it. */
    public CertificateReplay() {
        this(AllProjections.list());
    }

    CertificateReplay(List<Projection<?, ?>> all) {
        this.all = all;
    }

    @Override
    public Outcome replay(LogSource source, Checkpoint checkpoint, Progress progress) throws IOException {
        Says says = new Says(progress.language());
        try {
            Certificate certificate = certificate(source);
            if (certificate.size() > checkpoint.size())
                return wrong("certificate.ahead", says, certificate.size(), checkpoint.size());
            return new Audit(source, certificate, progress, says).of(all);
        } catch (NoSuchFileException e) {
            return wrong("certificate.missing", says, String.valueOf(e.getMessage()));
        } catch (UnreadableException e) {
            return wrong("certificate.unreadable", says, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome wrong(String code, Says says, Object... arguments) {
        return new Outcome(List.of(), List.of(new Finding(code, 0, says.say(code, arguments))));
    }

    private static Certificate certificate(LogSource source) throws IOException {
        try (InputStream in = source.resource(CERTIFICATE)) {
            byte[] json = in.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) throw new UnreadableException("more than " + LARGEST + " bytes");
            return Certificate.read(json);
        }
    }
}
