package dev.warmup.store;

import java.util.Map;
import java.util.TreeMap;

/** How much waits to be handled or sent; for those who watch the bot. */
public final class Backlog {
    private static final String LEDGER = "SELECT state, COUNT(*) FROM ledger GROUP BY state";
    private static final String INBOX = "SELECT state, COUNT(*) FROM inbox GROUP BY state";

    private final Database database;

    public Backlog(Database database) {
        this.database = database;
    }

    /** Entries of the ledger by their state. */
    public Map<String, Long> ledger() {
        return count(LEDGER);
    }

    /** Deliveries by their state. */
    public Map<String, Long> inbox() {
        return count(INBOX);
    }

    private Map<String, Long> count(String sql) {
        var counts = new TreeMap<String, Long>();
        database.read(handle -> {
            handle.createQuery(sql)
                    .map((row, context) -> counts.put(row.getString(1), row.getLong(2)))
                    .list();
            return counts;
        });
        return counts;
    }
}
