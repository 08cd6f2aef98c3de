package nl.vpng.catalogue;

import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;

/**
 * An edition in the catalogue.
 *
 * @param publication what it is an edition of
 * @param edition the edition
 * @param newest whether visitors get it
 * @param domain title of the knowledge domain, may be empty
 * @param address full address of the publication's page
 * @param file full address of the digital version; empty where there is none
 * @param cover full address of the cover; empty where there is none
 */
record Entry(
        Publication publication,
        Edition edition,
        boolean newest,
        String domain,
        String address,
        String file,
        String cover) {

    boolean isDigital() {
        return !file.isEmpty();
    }

    boolean isOnPaper() {
        return edition.isOfferedOnPaper(newest);
    }
}
