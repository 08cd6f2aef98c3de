/** Runs commands at their time, as {@code config:/modules/scheduler/config/jobs} says. */
@NullMarked
package nl.vpng.host.schedule;

import org.jspecify.annotations.NullMarked;
