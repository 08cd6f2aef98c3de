/** What a chain of commands hands on: Magnolia's name for a map. */
@NullMarked
package info.magnolia.commands.chain;

import org.jspecify.annotations.NullMarked;
