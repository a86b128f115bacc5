package no.sporbar.command.source;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.SAKEN;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import java.util.Set;
import no.sporbar.command.rules.Situation;
import no.sporbar.command.source.SourceCommand.CorrectSource;
import no.sporbar.command.source.SourceCommand.RegisterSource;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import org.jspecify.annotations.Nullable;

/** What is said of sources in the scenarios. */
final class Sources {
    static final String TITLE = "Videre utredning";
    private static final String SHA256 = "0".repeat(64);
    private static final String LINK = "https://example.org/sak";

    private Sources() {}

    /** Nothing is registered yet. */
    static Situation unregistered() {
        Situation usual = Situation.usual();
        return new Situation(usual.at(), usual.setup(), Set.of());
    }

    static RegisterSource register(String title, Provenance provenance) {
        return new RegisterSource(PROGRAMME, SAKEN, title, date("2025-01-16"), "1/25", SHA256, LINK, provenance);
    }

    static SourceRegistered registered(String title, Provenance provenance) {
        return new SourceRegistered(PROGRAMME, SAKEN, title, date("2025-01-16"), "1/25", SHA256, LINK, provenance);
    }

    static CorrectSource correct(String title, @Nullable String caseNumber, Provenance provenance) {
        return new CorrectSource(
                PROGRAMME,
                SAKEN,
                title,
                date("2025-01-16"),
                caseNumber,
                SHA256,
                LINK,
                "feil saksnummer",
                "står slik på forsiden",
                provenance);
    }

    static SourceCorrected corrected(String title, @Nullable String caseNumber) {
        return new SourceCorrected(
                PROGRAMME,
                SAKEN,
                title,
                date("2025-01-16"),
                caseNumber,
                SHA256,
                LINK,
                "feil saksnummer",
                "står slik på forsiden",
                cited());
    }
}
