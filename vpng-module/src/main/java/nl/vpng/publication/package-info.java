/** Publications and their editions: which is the newest, how it can be had, where it is shown. */
@NullMarked
package nl.vpng.publication;

import org.jspecify.annotations.NullMarked;
