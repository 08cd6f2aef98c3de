/** Orders of paper copies: the form, the store, the way to the editors, and how they are forgotten. */
@NullMarked
package nl.vpng.order;

import org.jspecify.annotations.NullMarked;
