/** Reads light modules: YAML files, message bundles and scripts become definitions, or problems that name file and line. */
@NullMarked
package nl.vpng.host.definition;

import org.jspecify.annotations.NullMarked;
