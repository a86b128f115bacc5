package no.sporbar.query.export;

import java.io.IOException;
import java.io.OutputStream;
import no.sporbar.query.projection.StateJson;
import org.springframework.stereotype.Component;

/** One line of JSON for each line of the list, for programs that read line by line. */
@Component
class NdjsonFile implements FileFormat {
    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public <R extends Record> void write(WholeList<R> list, OutputStream out) throws IOException {
        list.forEach(row -> {
            out.write(StateJson.write(row));
            out.write('\n');
        });
    }
}
