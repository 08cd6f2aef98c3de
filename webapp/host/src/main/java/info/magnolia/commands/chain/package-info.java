/** What a command is and what a chain of commands hands on. */
@NullMarked
package info.magnolia.commands.chain;

import org.jspecify.annotations.NullMarked;
