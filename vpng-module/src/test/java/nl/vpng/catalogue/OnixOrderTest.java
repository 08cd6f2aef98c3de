package nl.vpng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.objectfactory.Components;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.vpng.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whether the elements that we send come in the order, and as often, as EDItEUR's specification of ONIX 3.0 says. */
class OnixOrderTest {

    /** What each element that we send may hold, in its order; ? and + and * as usual. It names nothing that we do not send. */
    private static final Map<String, String> ORDER = Map.ofEntries(
            Map.entry("ONIXMessage", "Header Product+"),
            Map.entry("Header", "Sender SentDateTime DefaultLanguageOfText?"),
            Map.entry("Sender", "SenderName"),
            Map.entry(
                    "Product",
                    "RecordReference NotificationType ProductIdentifier+ DescriptiveDetail CollateralDetail?"
                            + " PublishingDetail ProductSupply+"),
            Map.entry("ProductIdentifier", "ProductIDType IDTypeName? IDValue"),
            Map.entry(
                    "DescriptiveDetail",
                    "ProductComposition ProductForm ProductFormDetail* EpubTechnicalProtection* TitleDetail+ Contributor*"
                            + " EditionNumber? EditionStatement* Language* Extent* Subject*"),
            Map.entry("TitleDetail", "TitleType TitleElement+"),
            Map.entry("TitleElement", "TitleElementLevel TitleText Subtitle?"),
            Map.entry(
                    "Contributor",
                    "SequenceNumber? ContributorRole+ (NamesBeforeKey? PrefixToKey? KeyNames | CorporateName)"),
            Map.entry("Language", "LanguageRole LanguageCode"),
            Map.entry("Extent", "ExtentType ExtentValue ExtentUnit"),
            Map.entry("Subject", "SubjectSchemeIdentifier SubjectHeadingText"),
            Map.entry("CollateralDetail", "TextContent* SupportingResource*"),
            Map.entry("TextContent", "TextType ContentAudience+ Text+"),
            Map.entry("SupportingResource", "ResourceContentType ContentAudience+ ResourceMode ResourceVersion+"),
            Map.entry("ResourceVersion", "ResourceForm ResourceLink+"),
            Map.entry("PublishingDetail", "Publisher* PublishingStatus? PublishingDate*"),
            Map.entry("Publisher", "PublishingRole PublisherName"),
            Map.entry("PublishingDate", "PublishingDateRole Date"),
            Map.entry("ProductSupply", "SupplyDetail+"),
            Map.entry("SupplyDetail", "Supplier ProductAvailability (UnpricedItemType | Price+)"),
            Map.entry("Supplier", "SupplierRole SupplierName Website*"),
            Map.entry("Website", "WebsiteRole? WebsiteLink"),
            Map.entry("Price", "PriceType? PriceAmount CurrencyCode?"));

    @RegisterExtension
    private static final TestSite site = new TestSite();

    /** One book has all there is to say, one as little as its fields allow. */
    @BeforeAll
    static void fillIn() throws Exception {
        site.edit("publicaties", session -> {
            Node full = session.getNode("/opgavegericht-werken");
            full.setProperty("authors", new String[] {"Jan van den Berg", "Plato", "VPNG"});
            Node edition = full.getNode("editions").getNodes().nextNode();
            edition.setProperty("number", 3L);
            edition.setProperty("printing", "derde, herziene druk");
            edition.setProperty("isbn", "90-6233-106-8");
            edition.setProperty("pages", 112L);
            Node bare = session.getNode("/procesregie-als-vak");
            bare.setProperty("title", "");
            for (String name : List.of("summary", "cover", "authors", "domain")) {
                bare.getProperty(name).remove();
            }
            Node nothing = bare.getNode("editions").getNodes().nextNode();
            nothing.setProperty("pages", 0L);
            nothing.setProperty("price", 0.0);
        });
    }

    @Test
    void elementsComeInTheOrderOfTheSpecificationAndNoneIsMissing() throws Exception {
        List<String> faults = new ArrayList<>();
        check(message(), faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void amountsAndCountsAreAboveNothing() throws Exception {
        for (String name : List.of("PriceAmount", "ExtentValue")) {
            var numbers = message().getElementsByTagName(name);
            assertThat(numbers.getLength()).as(name).isPositive();
            for (int i = 0; i < numbers.getLength(); i++) {
                assertThat(Double.parseDouble(numbers.item(i).getTextContent()))
                        .as(name)
                        .isPositive();
            }
        }
    }

    private static void check(Element parent, List<String> faults) {
        List<Element> children = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        String order = ORDER.get(parent.getTagName());
        if (order == null) {
            if (!children.isEmpty() || parent.getTextContent().isBlank()) {
                faults.add(parent.getTagName() + " should hold a text");
            }
            return;
        }
        String names = String.join(
                "", children.stream().map(child -> child.getTagName() + " ").toList());
        if (!names.matches(
                order.replaceAll("(\\w+)", "(?:$1#)").replace(" ", "").replace('#', ' '))) {
            faults.add(parent.getTagName() + " holds " + names + "instead of " + order);
        }
        children.forEach(child -> check(child, faults));
    }

    private static Element message() throws Exception {
        String xml = site.visit(
                () -> Onix.of(Components.getComponent(Catalogue.class).entries(), "VPNG", Instant.EPOCH));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
