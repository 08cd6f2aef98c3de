package nl.vpng.search;

import java.util.List;

/**
 * One line of the list that a visitor gets.
 *
 * @param address its link, context path included
 * @param title its title
 * @param place the titles of what it lies in, from the outside in; may be empty
 * @param passage the text in which the words occur
 * @param files PDFs that belong to it, in which the words occur too; may be empty
 */
public record SearchResult(String address, Passage title, List<String> place, Passage passage, List<InFile> files) {

    /**
     * A PDF in which the words occur.
     *
     * @param address its link
     * @param edition its number; 0 where the publication has no other
     * @param earlier whether there is a newer edition
     * @param passage the text in which the words occur; without parts where it would have taken too long
     */
    public record InFile(String address, long edition, boolean earlier, Passage passage) {}
}
