package dev.warmup.platform.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the most recently used of many things. */
final class Bounded<K, V> {
    private final Map<K, V> entries;

    Bounded(int most) {
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }
}
