/** The author's editing desk: server-rendered screens that are drawn from the definitions of apps and dialogs. */
@NullMarked
package nl.vpng.host.desk;

import org.jspecify.annotations.NullMarked;
