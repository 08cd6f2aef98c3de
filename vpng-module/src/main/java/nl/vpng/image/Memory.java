package nl.vpng.image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes that were asked for last, as many as fit. */
final class Memory<K> {

    /** What an entry takes beside its bytes, so that entries without bytes do not grow without end. */
    private static final int ENTRY = 512;

    private final int room;
    private final Map<K, byte[]> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /** @param room in bytes */
    Memory(int room) {
        this.room = room;
    }

    synchronized byte @Nullable [] get(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, byte... value) {
        byte[] replaced = entries.put(key, value);
        taken += size(value) - (replaced == null ? 0 : size(replaced));
        Iterator<byte[]> oldest = entries.values().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= size(oldest.next());
            oldest.remove();
        }
    }

    private static int size(byte... value) {
        return ENTRY + value.length;
    }
}
