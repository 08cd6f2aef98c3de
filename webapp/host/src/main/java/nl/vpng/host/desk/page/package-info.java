/** Pages on the desk: the operations of the page tree, and the editor that shows a page with bars to edit it. */
@NullMarked
package nl.vpng.host.desk.page;

import org.jspecify.annotations.NullMarked;
