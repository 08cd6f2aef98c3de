/**
 * What a webapp does with a request: filters in the order of Magnolia's chain, then pages, files of the DAM and resources of the
 * light modules.
 */
@NullMarked
package nl.vpng.host.web;

import org.jspecify.annotations.NullMarked;
