package nl.vpng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tectonica.jonix.common.codelist.ProductIdentifierTypes;
import com.tectonica.jonix.onix3.Product;
import com.tectonica.jonix.onix3.SupplyDetail;
import info.magnolia.objectfactory.Components;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.vpng.TestSite;
import nl.vpng.publication.PaperAvailability;
import nl.vpng.site.DutchWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What libraries get is read back by the parsers of others. */
class CatalogueTest {

    @RegisterExtension
    static final TestSite site = new TestSite();

    @BeforeAll
    static void fillIn() throws Exception {
        site.edit("publicaties", session -> {
            javax.jcr.Node book = session.getNode("/opgavegericht-werken");
            book.setProperty("authors", new String[] {"Jan van den Berg", "VPNG"});
            javax.jcr.Node edition = book.getNode("editions").getNodes().nextNode();
            edition.setProperty("isbn", "90-6233-106-8");
            edition.setProperty("pages", 112L);
        });
    }

    @Test
    void eachEditionIsAProductOnPaperAndADigitalOne() throws Exception {
        Map<String, Product> products = products();

        assertThat(products.keySet())
                .containsExactlyInAnyOrder(
                        "nl.vpng.opgavegericht-werken.1.papier",
                        "nl.vpng.opgavegericht-werken.1.digitaal",
                        "nl.vpng.procesregie-als-vak.1.papier",
                        "nl.vpng.procesregie-als-vak.1.digitaal",
                        "nl.vpng.programmasturing-als-vak.2.papier",
                        "nl.vpng.programmasturing-als-vak.2.digitaal",
                        "nl.vpng.programmasturing-als-vak-deel-2.1.digitaal",
                        "nl.vpng.projectmatig-werken.1.digitaal");
    }

    @Test
    void onixSaysWhatTheCodesMean() throws Exception {
        Map<String, Product> products = products();

        assertThat(availability(products.get("nl.vpng.opgavegericht-werken.1.papier")))
                .isEqualTo("Available");
        assertThat(availability(products.get("nl.vpng.procesregie-als-vak.1.papier")))
                .isEqualTo("Not_available_publisher_indicates_OP");
        assertThat(availability(products.get("nl.vpng.programmasturing-als-vak.2.papier")))
                .isEqualTo("Out_of_stock");
        assertThat(availability(products.get("nl.vpng.projectmatig-werken.1.digitaal")))
                .isEqualTo("Available");
    }

    @Test
    void onixHasTheFactsOfTheBook() throws Exception {
        Product paper = products().get("nl.vpng.opgavegericht-werken.1.papier");
        var description = paper.descriptiveDetail();

        assertThat(paper.productIdentifiers()
                        .find(ProductIdentifierTypes.ISBN_13)
                        .orElseThrow()
                        .idValue()
                        .value)
                .isEqualTo("9789062331062");
        var title = description.titleDetails().get(0).titleElements().get(0);
        assertThat(title.titleText().value).isEqualTo("Opgavegericht werken");
        var author = description.contributors().get(0);
        assertThat(author.keyNames().value).isEqualTo("Berg");
        assertThat(author.prefixToKey().value).isEqualTo("van den");
        assertThat(author.namesBeforeKey().value).isEqualTo("Jan");
        assertThat(description.contributors().get(1).corporateNames().get(0).value)
                .isEqualTo("VPNG");
        var price = supply(paper).prices().get(0);
        assertThat(price.priceAmount().value).isEqualTo(10.0);
        assertThat(price.currencyCode().value.name()).isEqualTo("Euro");
    }

    @Test
    void everyElementOfTheMessageIsOnixAndWhereOnixHasIt() throws Exception {
        List<String> strange = new ArrayList<>();
        Element message = message();
        check(message, strange);
        assertThat(strange).isEmpty();
    }

    @Test
    void eachPaperStateHasACodeOfListUnlessItWasNeverOffered() {
        for (PaperAvailability state : PaperAvailability.values()) {
            assertThat(state.onix().isEmpty())
                    .as(state.key())
                    .isEqualTo(state.schemaOrg().isEmpty());
        }
    }

    @Test
    void tableHasARowForEachEdition() throws Exception {
        String table = site.visit(() -> Table.of(catalogue().entries(), Components.getComponent(DutchWords.class)));
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser rows = CSVParser.parse(table.substring(1), format)) {
            List<CSVRecord> records = rows.getRecords();
            assertThat(records).hasSize(5);
            CSVRecord row = records.stream()
                    .filter(record -> record.get("Naam").equals("opgavegericht-werken"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.get("Auteurs")).isEqualTo("Jan van den Berg; VPNG");
            assertThat(row.get("Prijs in euro’s")).isEqualTo("10,0");
            assertThat(row.get("Papieren exemplaar")).isEqualTo("Papieren exemplaar te bestellen");
        }
    }

    @Test
    void listHasEachPublicationWithItsEditions() throws Exception {
        Map<String, Object> list =
                site.visit(() -> PublicationList.of(catalogue().entries()));

        assertThat(list.get("publications"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(5)
                .allSatisfy(publication -> assertThat(
                                ((Map<?, ?>) publication).keySet().toString())
                        .contains("name", "title", "url", "editions"));
    }

    /** An element is where ONIX has it when the class of its parent has a way to it. */
    private static void check(Element parent, List<String> strange) throws ReflectiveOperationException {
        Set<String> ways = new java.util.HashSet<>();
        for (var method : Class.forName("com.tectonica.jonix.onix3." + parent.getTagName())
                .getMethods()) {
            ways.add(method.getName().toLowerCase(Locale.ROOT));
        }
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                Element child = (Element) children.item(i);
                String name = child.getTagName().toLowerCase(Locale.ROOT);
                boolean known = ways.contains(name) || ways.contains(name + "s");
                if (!known && !parent.getTagName().equals("ONIXMessage")) {
                    strange.add(child.getTagName() + " in " + parent.getTagName());
                }
                check(child, strange);
            }
        }
    }

    private static Map<String, Product> products() throws Exception {
        Map<String, Product> products = new HashMap<>();
        NodeList nodes = message().getElementsByTagName("Product");
        for (int i = 0; i < nodes.getLength(); i++) {
            Product product = new Product((Element) nodes.item(i));
            products.put(product.recordReference().value, product);
        }
        return products;
    }

    private static Element message() throws Exception {
        String xml = site.visit(() -> Onix.of(catalogue().entries(), "VPNG", Instant.EPOCH));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static SupplyDetail supply(Product product) {
        return product.productSupplys().get(0).supplyDetails().get(0);
    }

    private static String availability(Product product) {
        return supply(product).productAvailability().value.name();
    }

    private static Catalogue catalogue() {
        return Components.getComponent(Catalogue.class);
    }
}
