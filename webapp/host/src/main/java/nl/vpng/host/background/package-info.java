/** Work that goes on when nobody waits for it: done in the name of a user, outside any request. */
@NullMarked
package nl.vpng.host.background;

import org.jspecify.annotations.NullMarked;
