package nl.vpng.host.desk.browser;

import java.util.List;

/**
 * A row of a list.
 *
 * @param path the path of the node
 * @param label what the row is called for who cannot see the table
 * @param level how deep it is in the tree, from 0
 * @param toggle the address that opens or closes it within the tree; empty where nothing is below it
 * @param open whether it is open in the tree
 * @param link the address that opens the item; empty where the user may not
 * @param actions the names of the actions that can be done with it, joined by spaces
 * @param cells what is shown, in the order of the columns
 * @param more the address that shows more of the nodes beside it; empty where there are no more
 */
public record Row(
        String path,
        String label,
        int level,
        String toggle,
        boolean open,
        String link,
        String actions,
        List<Cell> cells,
        String more) {}
