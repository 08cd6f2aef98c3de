package nl.vpng.signature;

import java.util.List;

/**
 * What a comparison came to.
 *
 * @param compared how many references or members were looked at
 * @param misfits what does not fit, a line each
 */
record Outcome(int compared, List<String> misfits) {}
