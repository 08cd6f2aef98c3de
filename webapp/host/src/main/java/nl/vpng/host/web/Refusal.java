package nl.vpng.host.web;

/**
 * Why a request is not carried out.
 *
 * @param problem which text the error page shows
 */
record Refusal(int status, String problem) {}
