package nl.vpng.host.dam;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks for what makes a drawing more than a drawing: scripts, handlers of events, anything loaded from elsewhere. */
final class Svg extends DefaultHandler {

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video");

    private Svg() {}

    /** @throws RefusedFile where the drawing is active or no XML */
    static void refuseActive(Path file, String name) throws IOException, RefusedFile {
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(in, new Svg());
        } catch (SAXException e) {
            throw new RefusedFile(RefusedFile.Reason.ACTIVE_CONTENT, name, String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be made safe", e);
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXException("<?" + target + "?>");
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        if (ACTIVE.contains(localName.toLowerCase(Locale.ROOT))) {
            throw new SAXException("<" + localName + ">");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(localName, attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
    }

    private static void check(String element, String attribute, String value) throws SAXException {
        String compact = value.replaceAll("[\\s\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
        boolean handler = attribute.startsWith("on");
        boolean elsewhere = (attribute.equals("href") || attribute.equals("src"))
                && !compact.isEmpty()
                && !compact.startsWith("#")
                && !compact.matches("data:image/(png|jpeg|gif|webp);.*");
        boolean loads = compact.contains("javascript:")
                || compact.contains("@import")
                || compact.replace("url(#", "")
                        .replace("url('#", "")
                        .replace("url(\"#", "")
                        .contains("url(");
        boolean aims = attribute.equals("attributename") && (compact.endsWith("href") || compact.startsWith("on"));
        if (handler || elsewhere || loads || aims) {
            throw new SAXException(
                    element + " " + attribute + "=\"" + value.substring(0, Math.min(60, value.length())) + "\"");
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        String compact = new String(text, start, length).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        if (compact.contains("@import")) {
            throw new SAXException("@import");
        }
    }
}
