package nl.vpng.order;

import java.time.Instant;

/**
 * What makes each form that is shown a form of its own.
 *
 * @param order the identifier that an order sent with it gets
 * @param issued when the form was shown
 */
record FormKey(String order, Instant issued) {}
