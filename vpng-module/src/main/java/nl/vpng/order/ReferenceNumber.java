package nl.vpng.order;

import java.time.Instant;

/**
 * The reference of an order, {@code XXXX-XXXX}: 40 bits that say when and on which public it was placed, mixed so that two
 * orders in a row look nothing alike and a slip of the pen does not hit another order.
 */
final class ReferenceNumber {

    /** One in so many milliseconds per public in the long run; a crowd runs ahead of the clock. Lasts until 2060. */
    private static final long TICK = 1024;

    private static final long BEGIN = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int LENGTH = 8;
    private static final long MASK = (1L << 40) - 1;

    /** Odd, so that multiplying by them loses nothing. */
    private static final long FIRST = 0x9E_3779_B97FL;

    private static final long SECOND = 0xC2_B2AE_3D27L;
    private static final int HALF = 20;

    private ReferenceNumber() {}

    /** Returns the tick of a moment. */
    static long tick(Instant moment) {
        return Math.max(0, (moment.toEpochMilli() - BEGIN) / TICK);
    }

    /** Returns the reference of a tick on a public: another one for each two numbers. */
    static String of(long tick, int publicNumber) {
        String symbols = Crockford.encode(mix(tick * OrderSettings.PUBLICS + publicNumber), LENGTH);
        return symbols.substring(0, LENGTH / 2) + "-" + symbols.substring(LENGTH / 2);
    }

    /** Each step can be undone, so no two numbers become one. */
    private static long mix(long number) {
        long mixed = (number & MASK) * FIRST & MASK;
        mixed ^= mixed >>> HALF;
        mixed = mixed * SECOND & MASK;
        return mixed ^ mixed >>> HALF;
    }
}
