package nl.vpng.acceptance;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

/** Counts what got done, for those who wait until so much is. */
final class Progress {

    private int steps;

    synchronized void step() {
        steps++;
        notifyAll();
    }

    /**
     * Waits until so many steps were done.
     *
     * @throws AssertionError where nothing at all gets on any more
     */
    synchronized void await(int wanted) throws InterruptedException {
        int known = steps;
        long last = System.nanoTime();
        while (steps < wanted) {
            wait(1_000);
            if (steps > known) {
                known = steps;
                last = System.nanoTime();
            } else if (NANOSECONDS.toSeconds(System.nanoTime() - last) > Run.PATIENCE.toSeconds()) {
                throw new AssertionError("Nothing gets on after " + steps + " steps of " + wanted);
            }
        }
    }
}
