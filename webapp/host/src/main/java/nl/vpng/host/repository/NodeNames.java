package nl.vpng.host.repository;

import java.text.Normalizer;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Names for new nodes, which become parts of addresses: small letters, digits and hyphens. */
public final class NodeNames {

    private static final int LONGEST = 80;

    private NodeNames() {}

    /**
     * Makes a name of a title or file name: {@code Café “De Één”} becomes {@code cafe-de-een}.
     *
     * @return the name, or {@code untitled} where nothing of the title can stand in a name
     */
    public static String of(String title) {
        String plain = Normalizer.normalize(
                        title.toLowerCase(Locale.ROOT)
                                .replace("ß", "ss")
                                .replace("æ", "ae")
                                .replace("œ", "oe")
                                .replace("ø", "o")
                                .replace("ł", "l"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’'`]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "untitled" : name;
    }

    /** Returns the wanted name, with a number behind it where the parent has such a child already. */
    public static String unique(Node parent, String wanted) throws RepositoryException {
        String name = wanted;
        for (int number = 2; parent.hasNode(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
