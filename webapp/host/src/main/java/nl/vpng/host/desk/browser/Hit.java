package nl.vpng.host.desk.browser;

import javax.jcr.Node;

/**
 * A node that a list shows.
 *
 * @param node the node
 * @param level how deep it is in the tree, from 0; always 0 in a list
 * @param children what the tree shows below it
 */
record Hit(Node node, int level, Children children) {

    /** What is below a node. */
    enum Children {
        /** Nothing, or this is no tree. */
        NONE,
        /** Something, not shown. */
        CLOSED,
        /** Something, shown. */
        OPEN
    }
}
