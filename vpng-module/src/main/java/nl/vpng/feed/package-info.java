/** Feeds: new editions for whoever follows VPNG. */
@NullMarked
package nl.vpng.feed;

import org.jspecify.annotations.NullMarked;
