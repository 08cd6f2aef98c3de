/** Files on the desk: folders, uploads, what is known about a file and where it is used. */
@NullMarked
package nl.vpng.host.desk.file;

import org.jspecify.annotations.NullMarked;
