package no.sporbar.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** HTML while it is written. Every text is escaped; the tags are this package's own. */
final class Html {
    private final Writer out;

    Html(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /** Tags as they are. */
    Html tags(String tags) throws IOException {
        out.write(tags);
        return this;
    }

    /** A text, whatever is in it. */
    Html text(String text) throws IOException {
        out.write(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    /** An element that holds a text. */
    Html element(String name, String text) throws IOException {
        return tags("<" + name + ">").text(text).tags("</" + name.split(" ", 2)[0] + ">\n");
    }

    void flush() throws IOException {
        out.flush();
    }
}
