/** What Magnolia Forms needs of the host: the fields of a form are read from the request. */
@NullMarked
package nl.vpng.host.form;

import org.jspecify.annotations.NullMarked;
