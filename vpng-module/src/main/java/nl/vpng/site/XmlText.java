package nl.vpng.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document of one namespace, in memory. Texts are escaped; what XML cannot hold is left out. */
public final class XmlText {

    private static final String NO_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins the document with its root element. */
    public XmlText(String root, String namespace) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    /** Begins an element. */
    public void start(String element) {
        write(() -> xml.writeStartElement(element));
    }

    /** Adds an attribute to the element that was just begun. */
    public void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, value.replaceAll(NO_XML, "")));
    }

    /** Writes an element with a text. */
    public void text(String element, String value) {
        write(() -> {
            xml.writeStartElement(element);
            xml.writeCharacters(value.replaceAll(NO_XML, ""));
            xml.writeEndElement();
        });
    }

    /** Ends the element that was begun last. */
    public void close() {
        write(xml::writeEndElement);
    }

    /** Ends the document and returns it. */
    public String end() {
        write(xml::writeEndDocument);
        return text.toString();
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
    }
}
