/** Names of the workspaces, under Magnolia's names. */
@NullMarked
package info.magnolia.repository;

import org.jspecify.annotations.NullMarked;
