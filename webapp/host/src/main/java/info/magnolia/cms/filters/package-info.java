/** The filters of the chain in {@code config:/server/filters}, under Magnolia's names. */
@NullMarked
package info.magnolia.cms.filters;

import org.jspecify.annotations.NullMarked;
