package no.sporbar.query.page.timeline;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG that is well-formed whatever the texts hold: every text and attribute is escaped on the way out. */
public final class Svg {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    public Svg() {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes come as name, value, name, value. */
    public Svg open(String element, String... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    public Svg close() {
        return write(xml::writeEndElement);
    }

    /** An element without content. */
    public Svg empty(String element, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element that holds text only. Characters that XML does not know are left out. */
    public Svg text(String element, String content, String... attributes) {
        open(element, attributes);
        write(() -> xml.writeCharacters(known(content)));
        return close();
    }

    /** A length, with at most one decimal. */
    public static String n(double length) {
        String text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        write(xml::flush);
        return out.toString();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], known(namesAndValues[i + 1]));
        }
    }

    private static String known(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Svg write(Piece piece) {
        try {
            piece.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Piece {
        void write() throws XMLStreamException;
    }
}
