/** Access to components, under Magnolia's names. */
@NullMarked
package info.magnolia.objectfactory;

import org.jspecify.annotations.NullMarked;
