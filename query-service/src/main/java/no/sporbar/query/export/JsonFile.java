package no.sporbar.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import no.sporbar.query.projection.StateJson;
import org.springframework.stereotype.Component;

/** The answer of the API, with all of the list in one part. */
@Component
class JsonFile implements FileFormat {
    private static final byte[] NEXT = ",\n".getBytes(UTF_8);

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public <R extends Record> void write(WholeList<R> list, OutputStream out) throws IOException {
        text(out, "{\"asAt\":");
        out.write(StateJson.write(list.moment().asAt()));
        text(out, ",\"" + list.listing().name() + "\":[\n");
        boolean[] begun = {false};
        list.forEach(row -> {
            if (begun[0]) out.write(NEXT);
            begun[0] = true;
            out.write(StateJson.write(row));
        });
        text(out, "]}\n");
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
