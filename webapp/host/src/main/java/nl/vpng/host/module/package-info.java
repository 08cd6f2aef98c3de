/** Modules: descriptors, order, installation, bootstrap files and components; the only package that knows Guice. */
@NullMarked
package nl.vpng.host.module;

import org.jspecify.annotations.NullMarked;
