/** The content repository: workspaces, node types, sessions and their rights; the only package that knows Jackrabbit. */
@NullMarked
package nl.vpng.host.repository;

import org.jspecify.annotations.NullMarked;
