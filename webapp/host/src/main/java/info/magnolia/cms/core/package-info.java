/** What is known about the page of the current request, under Magnolia's names. */
@NullMarked
package info.magnolia.cms.core;

import org.jspecify.annotations.NullMarked;
