package nl.vpng.catalogue;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.vpng.citation.Author;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Isbn;
import nl.vpng.publication.PaperAvailability;
import nl.vpng.publication.Publication;

/** A product in an ONIX message: an edition on paper, or its digital version. The comments name the code lists. */
final class OnixProduct {

    private final Onix onix;
    private final Publication publication;
    private final Edition edition;
    private final Entry entry;
    private final boolean digital;
    private final String publisher;

    OnixProduct(Onix onix, Entry entry, boolean digital, String publisher) {
        this.onix = onix;
        this.entry = entry;
        this.publication = entry.publication();
        this.edition = entry.edition();
        this.digital = digital;
        this.publisher = publisher;
    }

    void write() throws XMLStreamException {
        onix.group("Product", () -> {
            onix.fact("RecordReference", reference());
            onix.fact("NotificationType", "03"); // list 1: confirmed on publication
            identifiers();
            onix.group("DescriptiveDetail", this::description);
            if (!publication.summary().isBlank() || !entry.cover().isEmpty()) {
                onix.group("CollateralDetail", this::collateral);
            }
            onix.group("PublishingDetail", this::publishing);
            onix.group("ProductSupply", () -> onix.group("SupplyDetail", this::supply));
        });
    }

    private String reference() {
        return "nl.vpng." + publication.name() + "." + edition.number() + (digital ? ".digitaal" : ".papier");
    }

    private void identifiers() throws XMLStreamException {
        onix.group("ProductIdentifier", () -> {
            onix.fact("ProductIDType", "01"); // list 5: proprietary
            onix.fact("IDTypeName", publisher);
            onix.fact("IDValue", reference());
        });
        Optional<String> isbn = digital == entry.isOnPaper() ? Optional.empty() : Isbn.thirteen(edition.isbn());
        if (isbn.isPresent()) {
            onix.group("ProductIdentifier", () -> {
                onix.fact("ProductIDType", "15"); // list 5: ISBN of 13 digits
                onix.fact("IDValue", isbn.get());
            });
        }
    }

    private void description() throws XMLStreamException {
        onix.fact("ProductComposition", "00"); // list 2: one item
        onix.fact("ProductForm", digital ? "ED" : "BC"); // list 150: download, paperback
        if (digital) {
            onix.fact("ProductFormDetail", "E107"); // list 175: PDF
            onix.fact("EpubTechnicalProtection", "00"); // list 144: none
        }
        onix.group("TitleDetail", () -> {
            onix.fact("TitleType", "01"); // list 15: the title itself
            onix.group("TitleElement", () -> {
                onix.fact("TitleElementLevel", "01"); // list 149: of the product
                onix.fact("TitleText", publication.title());
                onix.fact("Subtitle", publication.subtitle());
            });
        });
        int number = 1;
        for (String name : publication.authors()) {
            contributor(number++, Author.of(name));
        }
        if (edition.number() > 1) {
            onix.fact("EditionNumber", Long.toString(edition.number()));
        }
        onix.fact("EditionStatement", edition.printing());
        onix.group("Language", () -> {
            onix.fact("LanguageRole", "01"); // list 22: of the text
            onix.fact("LanguageCode", "dut");
        });
        if (edition.pages() != null && edition.pages() > 0) {
            onix.group("Extent", () -> {
                onix.fact("ExtentType", "00"); // list 23: main content
                onix.fact("ExtentValue", Long.toString(edition.pages()));
                onix.fact("ExtentUnit", "03"); // list 24: pages
            });
        }
        if (!entry.domain().isEmpty()) {
            onix.group("Subject", () -> {
                onix.fact("SubjectSchemeIdentifier", "20"); // list 27: keywords
                onix.fact("SubjectHeadingText", entry.domain());
            });
        }
    }

    private void contributor(int number, Author author) throws XMLStreamException {
        onix.group("Contributor", () -> {
            onix.fact("SequenceNumber", Integer.toString(number));
            onix.fact("ContributorRole", "A01"); // list 17: written by
            if (author.isPerson()) {
                onix.fact("NamesBeforeKey", author.given());
                onix.fact("PrefixToKey", author.particle());
                onix.fact("KeyNames", author.family());
            } else {
                onix.fact("CorporateName", author.family());
            }
        });
    }

    private void collateral() throws XMLStreamException {
        if (!publication.summary().isBlank()) {
            onix.group("TextContent", () -> {
                onix.fact("TextType", "03"); // list 153: description
                onix.fact("ContentAudience", "00"); // list 154: everybody
                onix.fact("Text", publication.summary());
            });
        }
        if (!entry.cover().isEmpty()) {
            onix.group("SupportingResource", () -> {
                onix.fact("ResourceContentType", "01"); // list 158: front cover
                onix.fact("ContentAudience", "00");
                onix.fact("ResourceMode", "03"); // list 159: image
                onix.group("ResourceVersion", () -> {
                    onix.fact("ResourceForm", "02"); // list 161: to download
                    onix.fact("ResourceLink", entry.cover());
                });
            });
        }
    }

    private void publishing() throws XMLStreamException {
        onix.group("Publisher", () -> {
            onix.fact("PublishingRole", "01"); // list 45: publisher
            onix.fact("PublisherName", publisher);
        });
        boolean gone = !digital && edition.paper() == PaperAvailability.SOLD_OUT;
        onix.fact("PublishingStatus", gone ? "07" : "04"); // list 64: out of print, active
        if (edition.year() != null) {
            onix.group("PublishingDate", () -> {
                onix.fact("PublishingDateRole", "01"); // list 163: publication
                boolean month = edition.month() != null;
                String date = month
                        ? String.format(Locale.ROOT, "%04d%02d", edition.year(), edition.month())
                        : edition.year().toString();
                onix.fact("Date", date, "dateformat", month ? "01" : "05"); // list 55: YYYYMM, YYYY
            });
        }
    }

    private void supply() throws XMLStreamException {
        onix.group("Supplier", () -> {
            onix.fact("SupplierRole", "09"); // list 93: publisher to end customers
            onix.fact("SupplierName", publisher);
            onix.group("Website", () -> {
                onix.fact("WebsiteRole", digital ? "29" : "02"); // list 73: full content, page of the work
                onix.fact("WebsiteLink", digital ? entry.file() : entry.address());
            });
        });
        onix.fact("ProductAvailability", availability());
        if (digital || isFree()) {
            onix.fact("UnpricedItemType", "01"); // list 57: free of charge
        } else if (edition.price() != null) {
            onix.group("Price", () -> {
                onix.fact("PriceType", "02"); // list 58: with taxes
                onix.fact("PriceAmount", String.format(Locale.ROOT, "%.2f", edition.price()));
                onix.fact("CurrencyCode", "EUR");
            });
        } else {
            onix.fact("UnpricedItemType", "04"); // list 57: ask the supplier
        }
    }

    /** ONIX knows no price of nothing. */
    private boolean isFree() {
        return edition.price() != null && edition.price() == 0;
    }

    private String availability() {
        return digital
                ? PaperAvailability.AVAILABLE_ONIX
                : Objects.requireNonNull(edition.paper()).onix();
    }
}
