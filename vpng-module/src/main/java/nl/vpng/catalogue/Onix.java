package nl.vpng.catalogue;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an ONIX 3.0 message with reference names: a product for each edition on paper and for each digital one.
 *
 * @see <a href="https://www.editeur.org/93/Release-3.0-Downloads/">EDItEUR's specification</a>
 */
final class Onix {

    private static final String NAMESPACE = "http://ns.editeur.org/onix/3.0/reference";
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;

    private Onix(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Returns the message.
     *
     * @param sender the name of the association, which brings out and supplies all books
     * @param sent when it is sent
     */
    static String of(List<Entry> entries, String sender, Instant sent) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("ONIXMessage");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("release", "3.0");
            Onix onix = new Onix(xml);
            onix.group("Header", () -> {
                onix.group("Sender", () -> onix.fact("SenderName", sender));
                onix.fact("SentDateTime", SENT.format(sent));
                onix.fact("DefaultLanguageOfText", "dut");
            });
            for (Entry entry : entries) {
                if (entry.isOnPaper()) {
                    new OnixProduct(onix, entry, false, sender).write();
                }
                if (entry.isDigital()) {
                    new OnixProduct(onix, entry, true, sender).write();
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Texts can always be written as XML", e);
        }
        return text.toString();
    }

    interface Content {
        void write() throws XMLStreamException;
    }

    /** Writes an element with others in it. */
    void group(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    /** Writes an element with a text in it, without what XML cannot hold; nothing where there is none. */
    void fact(String name, String value) throws XMLStreamException {
        fact(name, value, "", "");
    }

    /** Writes it with an attribute, where that has a name. */
    void fact(String name, String value, String attribute, String attributeValue) throws XMLStreamException {
        String text =
                value.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]", "").strip();
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            if (!attribute.isEmpty()) {
                xml.writeAttribute(attribute, attributeValue);
            }
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }
}
