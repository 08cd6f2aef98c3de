/** Shows users the messages that were sent to them. */
@NullMarked
package nl.vpng.host.desk.message;

import org.jspecify.annotations.NullMarked;
