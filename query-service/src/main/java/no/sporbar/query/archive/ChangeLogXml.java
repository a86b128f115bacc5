package no.sporbar.query.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.sporbar.events.Actor;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.web.ByWhom;
import no.sporbar.query.web.Texts;
import no.sporbar.query.web.XmlText;

/** Writes {@code endringslogg} with one {@code endring} after the other, in the shape of Noark 5. */
final class ChangeLogXml {
    /** Of Noark 5's own description of the file. */
    private static final String NAMESPACE = "http://www.arkivverket.no/standarder/noark5/endringslogg";

    private final Writer out;
    private final XMLStreamWriter xml;
    private final String programme;

    ChangeLogXml(OutputStream out, Moment moment) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.programme = moment.programme().value();
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeComment(" Sporbar, " + programme + ", posisjon " + moment.position()
                    + ". Etter mønster av Noark 5; ikke godkjent av noen. ");
            xml.writeStartElement("endringslogg");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * One field that became another.
     *
     * @param unit the thing, within its programme
     */
    void change(String unit, String field, Recorded recorded, String before, String after) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("endring");
            element("referanseArkivenhet", programme + "/" + unit);
            element("referanseMetadata", field);
            element(
                    "endretDato",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(recorded.at().atZone(Texts.OSLO)));
            element("endretAv", changedBy(recorded.actor()));
            element("referanseEndretAv", recorded.by());
            element("tidligereVerdi", before);
            element("nyVerdi", after);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The name, with the role and the body where they are known; the subject alone is the reference. */
    private static String changedBy(Actor actor) {
        StringBuilder words = new StringBuilder(ByWhom.called(actor));
        if (actor.role() != null) words.append(", ").append(role(actor.role()));
        if (actor.onBehalfOf() != null) words.append(", på vegne av ").append(actor.onBehalfOf());
        return words.toString();
    }

    private static String role(String role) {
        return switch (role) {
            case Actor.RECORDER -> "registrerer";
            case Actor.APPROVER -> "godkjenner";
            default -> role;
        };
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.known(text));
        xml.writeEndElement();
    }

    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }
}
