package info.magnolia.publishing.pool;

/** Where Magnolia sends to several receivers at once; the host sends to one after the other and needs no thread. */
public class ThreadPool {

    public ThreadPool() {}
}
