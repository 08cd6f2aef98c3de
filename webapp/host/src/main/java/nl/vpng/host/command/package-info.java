/** Makes commands of their configuration and runs chains of them. */
@NullMarked
package nl.vpng.host.command;

import org.jspecify.annotations.NullMarked;
