package nl.vpng.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back by the parsers of others. */
class CitationTest {

    private static final String ADDRESS = "https://www.vpng.example/publicaties/ruimte.html";

    private static final Cited BOOK = new Cited(
            "ruimte-2",
            "Ruimte & regie: 100% samen, voor €10_{echt}",
            Stream.of("Jan van den Berg", "Zoë Müller", "Gemeente Súdwest-Fryslân")
                    .map(Author::of)
                    .toList(),
            2021L,
            9L,
            2,
            "VPNG",
            "978-90-12-34567-1",
            120L,
            ADDRESS,
            "https://www.vpng.example/publicaties/ruimte/digitaal/2");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Enrico Kraijo               | Kraijo | | Enrico
                    Jan van den Berg            | Berg | van den | Jan
                    Berg, Jan van den           | Berg | van den | Jan
                    van den Berg, Jan           | Berg | van den | Jan
                    J.P. de Vries               | Vries | de | J.P.
                    Anna Maria in 't Veld       | Veld | in 't | Anna Maria
                    Jansen-de Boer, Anna        | Jansen-de Boer | | Anna
                    VPNG                        | VPNG | |
                    Gemeente Utrecht            | Gemeente Utrecht | |
                    VNG Realisatie              | VNG Realisatie | |
                    medewerkers van gemeenten   | medewerkers van gemeenten | |
                    Platform voor Regie         | Platform voor Regie | |
                    """)
    void namesAreTakenApart(String typed, String family, String particle, String given) {
        assertThat(Author.of(typed))
                .isEqualTo(new Author(family, particle == null ? "" : particle, given == null ? "" : given));
    }

    @Test
    void bibTexIsReadBack() throws Exception {
        BibTeXDatabase database = new BibTeXConverter().loadDatabase(stream(CitationFormat.BIBTEX.write(BOOK)));
        BibTeXEntry entry = database.getEntries().get(new Key("ruimte-2"));

        assertThat(plain(entry, "title")).isEqualTo(BOOK.title());
        assertThat(plain(entry, "publisher")).isEqualTo("VPNG");
        assertThat(plain(entry, "isbn")).isEqualTo(BOOK.isbn());
        assertThat(entry.getField(new Key("url")).toUserString()).isEqualTo(ADDRESS);
        CSLItemData item = new BibTeXConverter().toItemData(entry);
        assertPersons(item.getAuthor());
        // This parser drops the braces around an organisation, which BibTeX keeps in one piece by them.
        assertThat(entry.getField(new Key("author")).toUserString()).endsWith(" and {Gemeente Súdwest-Fryslân}");
        assertThat(item.getEdition()).isEqualTo("2");
        assertThat(item.getIssued().getDateParts()[0]).containsExactly(2021, 9);
    }

    @Test
    void risIsReadBack() throws Exception {
        RISReference record = new RISParser()
                .parse(new StringReader(CitationFormat.RIS.write(BOOK)))
                .getReferences()
                .get(0);

        assertThat(record.getTitle()).isEqualTo(BOOK.title());
        assertThat(record.getAuthors()).containsExactly("van den Berg, Jan", "Müller, Zoë", "Gemeente Súdwest-Fryslân");
        assertThat(record.getYear()).isEqualTo("2021");
        assertThat(record.getEdition()).isEqualTo("2");
        assertThat(record.getIsbnOrIssn()).isEqualTo(BOOK.isbn());
        assertThat(record.getURL()).isEqualTo(ADDRESS);
    }

    @Test
    void cslJsonIsReadBack() throws Exception {
        List<Map<String, Object>> items = new ObjectMapper()
                .readValue(
                        CitationFormat.CSL_JSON.write(BOOK), new com.fasterxml.jackson.core.type.TypeReference<>() {});
        CSLItemData item = CSLItemData.fromJson(items.get(0));

        assertThat(item.getTitle()).isEqualTo(BOOK.title());
        assertThat(item.getEdition()).isEqualTo("2");
        assertThat(item.getISBN()).isEqualTo(BOOK.isbn());
        assertThat(item.getIssued().getDateParts()[0]).containsExactly(2021, 9);
        assertPersons(item.getAuthor());
        assertThat(item.getAuthor()[2].getLiteral()).isEqualTo("Gemeente Súdwest-Fryslân");
    }

    @Test
    void apaPutsParticlesBehindInitials() {
        ApaReference reference = ApaReference.of(BOOK, "z.d.", "2e druk");

        assertThat(text(reference))
                .isEqualTo("Berg, J. van den, Müller, Z. & Gemeente Súdwest-Fryslân. (2021). " + BOOK.title()
                        + " (2e druk). VPNG. " + ADDRESS);
    }

    @Test
    void apaNamesWhoWroteAndBroughtOutABookOnce() {
        Cited own =
                new Cited("x-1", "Wat nu?", List.of(Author.of("VPNG")), null, null, 1, "VPNG", "", null, ADDRESS, "");

        assertThat(text(ApaReference.of(own, "z.d.", ""))).isEqualTo("VPNG. (z.d.). Wat nu? " + ADDRESS);
    }

    @Test
    void apaBeginsWithTheTitleWhereThereIsNoAuthor() {
        Cited anonymous = new Cited("x-1", "Wat nu", List.of(), 2020L, null, 1, "VPNG", "", null, ADDRESS, "");

        assertThat(text(ApaReference.of(anonymous, "z.d.", ""))).isEqualTo("Wat nu (2020). VPNG. " + ADDRESS);
    }

    private static void assertPersons(CSLName[] names) {
        assertThat(names[0].getFamily()).isEqualTo("Berg");
        assertThat(names[0].getNonDroppingParticle()).isEqualTo("van den");
        assertThat(names[0].getGiven()).isEqualTo("Jan");
        assertThat(names[1].getFamily()).isEqualTo("Müller");
        assertThat(names[1].getGiven()).isEqualTo("Zoë");
    }

    private static String text(ApaReference reference) {
        return reference.before() + reference.title() + reference.after() + reference.address();
    }

    private static String plain(BibTeXEntry entry, String field) throws Exception {
        String latex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
