/** The installation's own settings, under Magnolia's names. */
@NullMarked
package info.magnolia.cms.beans.config;

import org.jspecify.annotations.NullMarked;
