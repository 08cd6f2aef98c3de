/** Turns nodes of the configuration into objects. */
@NullMarked
package info.magnolia.jcr.node2bean;

import org.jspecify.annotations.NullMarked;
