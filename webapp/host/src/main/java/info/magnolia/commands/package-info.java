/** Commands by catalog and name, as the configuration of the modules declares them. */
@NullMarked
package info.magnolia.commands;

import org.jspecify.annotations.NullMarked;
