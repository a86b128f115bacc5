package no.sporbar.programmefile;

import java.util.List;
import java.util.stream.Collectors;

/** The file has mistakes. Nothing of it was recorded. */
public final class FileRefusedException extends RuntimeException {
    private final List<Mistake> mistakes;

    FileRefusedException(ProgrammeFile file, Mistakes found) {
        super(message(file, found), null, false, false);
        this.mistakes = found.all();
    }

    /** Every mistake, in the order of the file. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String message(ProgrammeFile file, Mistakes found) {
        String heading = found.texts().get("refused.heading", file.name(), found.count());
        return found.all().stream()
                .map(m -> found.texts().get("refused.line", m.line(), m.column(), m.text(), m.code()))
                .collect(Collectors.joining("\n", heading + "\n", ""));
    }
}
