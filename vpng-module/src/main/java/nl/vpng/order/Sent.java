package nl.vpng.order;

import java.util.Map;

/**
 * What a browser sent with the order form.
 *
 * @param typed the visitor's answers by name of the field
 * @param repeated whether a field came more than once
 * @param key as the form carried it, may be empty
 * @param hiddenField what stands in the field that people do not see; empty with people
 * @param otherSite whether the browser says that a page of another site sent it
 * @param address where it came from
 */
record Sent(
        Map<String, String> typed,
        boolean repeated,
        String key,
        String hiddenField,
        boolean otherSite,
        String address) {}
