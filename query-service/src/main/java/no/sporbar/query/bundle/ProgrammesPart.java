package no.sporbar.query.bundle;

import java.io.IOException;
import java.util.List;
import no.sporbar.query.programmes.ProgrammeProjection;
import no.sporbar.query.programmes.ProgrammeRow;
import no.sporbar.query.projection.AsOf;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.web.Language;
import no.sporbar.query.web.Texts;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Each programme's facts as a page to read, as at the checkpoint, in bokmål: the language that they are recorded in. */
@Component
@Order(5)
class ProgrammesPart implements BundlePart {
    private static final int PAGE = 100;

    private final RowsAsAt<ProgrammeRow> programmes;
    private final ProgrammeDocument document;

    ProgrammesPart(JdbcTemplate jdbc, ProgrammeProjection projection, MessageSource messages) {
        this.programmes = new RowsAsAt<>(jdbc, projection);
        this.document = new ProgrammeDocument(jdbc, new Texts(messages, Language.NB.locale()));
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        String after = null;
        List<ProgrammeRow> page;
        do {
            page = programmes.everywhere(after, PAGE, AsOf.position(checkpoint.size()));
            for (ProgrammeRow programme : page) {
                String id = programme.id().value();
                zip.file(
                        "programmes/" + id + ".html",
                        file -> document.write(file, id, programme.name(), checkpoint.size()));
                after = id;
            }
        } while (page.size() == PAGE);
    }
}
