package nl.vpng.search;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.LightModule;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Fills a public's store with publications and long PDFs, for {@code ./bench-search}. How often a word occurs falls with its rank,
 * as in real texts: the first of {@link #WORDS} comes about 1,600 times in each PDF, the last ones in some of them.
 */
final class ManyBooks {

    private static final int BOOKS = 1_000;
    private static final int PDFS = 40;
    private static final int PAGES = 250;
    private static final int LINES = 45;
    private static final int WORDS_IN_A_LINE = 11;

    /** So many points wide and high that the noise of a picture makes a PDF about 5 MB. */
    private static final int PICTURE = 1_200;

    /** Stands on the last page of each PDF, so when all are found by it the index is complete. */
    private static final String LAST = "slotpagina";

    /** So many of the commonest words are in the PDFs alone: otherwise publications would come first, which are soon found. */
    private static final int IN_PDFS_ALONE = 21;

    private static final List<String> WORDS = words(20_000);
    private static final double[] WEIGHTS = weights();

    private final Random random = new Random(7);

    private ManyBooks() {}

    /**
     * Fills the store.
     *
     * @param arguments folder of the public, file that gets a query in each line, after its kind and a tab
     */
    public static void main(String[] arguments) throws Exception {
        new ManyBooks().fill(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void fill(Path store, Path queries) throws Exception {
        Instance site = Instance.start(
                new HostSettings(store, LightModule.FOLDER, "/magnoliaPublic", false, true, "http://127.0.0.1:1"),
                ManyBooks.class.getClassLoader());
        try {
            List<String> files = new ArrayList<>();
            Session dam = site.repository().systemSession("dam");
            for (int number = 0; number < PDFS; number++) {
                files.add(addFile(dam.getRootNode(), number));
                dam.save();
            }
            dam.logout();
            Session books = site.repository().systemSession("publicaties");
            for (int number = 0; number < BOOKS; number++) {
                addBook(books.getRootNode(), number, number < PDFS ? files.get(number) : "");
            }
            books.save();
            books.logout();
        } finally {
            site.close();
        }
        Files.write(queries, queries());
    }

    private String addFile(Node root, int number) throws RepositoryException, IOException {
        byte[] pdf = pdf();
        Node asset = root.addNode("lang-" + number, "mgnl:asset");
        asset.setProperty("name", "lang-" + number);
        asset.setProperty("type", "pdf");
        Node content = asset.addNode("jcr:content", "mgnl:resource");
        content.setProperty(
                "jcr:data", root.getSession().getValueFactory().createBinary(new ByteArrayInputStream(pdf)));
        content.setProperty("jcr:mimeType", "application/pdf");
        content.setProperty("jcr:lastModified", Calendar.getInstance());
        content.setProperty("fileName", "lang-" + number + ".pdf");
        content.setProperty("extension", "pdf");
        content.setProperty("size", (long) pdf.length);
        return "jcr:" + asset.getIdentifier();
    }

    private void addBook(Node root, int number, String pdf) throws RepositoryException {
        Node book = root.addNode("boek-" + number, "vpng:publication");
        book.setProperty("title", "Boek over " + WORDS.get(IN_PDFS_ALONE + number) + " en " + word(IN_PDFS_ALONE));
        book.setProperty("summary", text(60, IN_PDFS_ALONE));
        book.setProperty("authors", new String[] {"VPNG"});
        Node edition = book.addNode("editions", "mgnl:contentNode").addNode("editions0", "vpng:edition");
        edition.setProperty("number", 1L);
        edition.setProperty("year", 1990L + number % 35);
        edition.setProperty("pdf", pdf);
    }

    private byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage noise = new BufferedImage(PICTURE, PICTURE, BufferedImage.TYPE_INT_RGB);
            for (int at = 0; at < PICTURE * PICTURE; at++) {
                noise.setRGB(at % PICTURE, at / PICTURE, random.nextInt());
            }
            var picture = LosslessFactory.createFromImage(document, noise);
            for (int number = 1; number <= PAGES; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (number == 1) {
                        content.drawImage(picture, 0, 0, 600, 600);
                    }
                    write(content, number == PAGES);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(PDPageContentStream content, boolean last) throws IOException {
        content.beginText();
        content.setFont(PDType1Font.HELVETICA, 9);
        content.setLeading(15);
        content.newLineAtOffset(40, 750);
        for (int line = 0; line < LINES; line++) {
            content.showText(text(WORDS_IN_A_LINE, 0));
            content.newLine();
        }
        content.showText(last ? LAST : "");
        content.endText();
    }

    private String text(int length, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(word(from)).append(i % 17 == 16 ? ". " : " ");
        }
        return text.toString();
    }

    /** Returns a word, but none of the first ones. */
    private String word(int from) {
        double least = from == 0 ? 0 : WEIGHTS[from - 1];
        double drawn = least + random.nextDouble() * (WEIGHTS[WEIGHTS.length - 1] - least);
        int place = Arrays.binarySearch(WEIGHTS, drawn);
        return WORDS.get(Math.max(from, place < 0 ? -place - 1 : place + 1));
    }

    /** The law of Zipf and Mandelbrot, summed up. */
    private static double[] weights() {
        double[] weights = new double[WORDS.size()];
        double sum = 0;
        for (int rank = 0; rank < weights.length; rank++) {
            sum += 1.0 / (rank + 10);
            weights[rank] = sum;
        }
        return weights;
    }

    /** Words that look Dutch: made of its syllables, all different. */
    private static List<String> words(int number) {
        String[] begins = "b br d dr g gr h k kl kr l m n p pr r s sch sl st str t tr v w z".split(" ");
        String[] middles = "a aa e ee eu i ie ij o oe oo ou u ui".split(" ");
        String[] ends = "d f g k l m n ng nt p r rd rt s st t".split(" ");
        String[] last = " en er heid ing schap".split(" ", -1);
        Random random = new Random(3);
        var words =
                new java.util.LinkedHashSet<>(List.of("gemeente", "opgave", "proces", "programma", "inwoner", "raad"));
        while (words.size() < number) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(2); syllables >= 0; syllables--) {
                word.append(begins[random.nextInt(begins.length)])
                        .append(middles[random.nextInt(middles.length)])
                        .append(ends[random.nextInt(ends.length)]);
            }
            words.add(word.append(last[random.nextInt(last.length)]).toString());
        }
        return List.copyOf(words);
    }

    private static List<String> queries() {
        List<String> queries = new ArrayList<>(List.of("all\t" + LAST));
        for (int i = 0; i < 20; i++) {
            String common = WORDS.get(i);
            queries.add("very common word\t" + common);
            queries.add("two common words\t" + common + " " + WORDS.get(i + 1));
            queries.add("phrase\t\"" + common + " " + WORDS.get((i + 3) % 20) + "\"");
            queries.add("word of middle rank\t" + WORDS.get(500 + i));
            queries.add("rare word\t" + WORDS.get(15_000 + i * 200));
            queries.add("no hit\tkwartelkoning" + i);
        }
        return queries;
    }
}
