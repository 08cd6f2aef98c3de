/** Keeps the messages to users, where Magnolia keeps them too. */
@NullMarked
package nl.vpng.host.message;

import org.jspecify.annotations.NullMarked;
