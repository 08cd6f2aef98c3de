/** Lists and trees of apps, drawn from their definitions, and what can be done with the items. */
@NullMarked
package nl.vpng.host.desk.browser;

import org.jspecify.annotations.NullMarked;
