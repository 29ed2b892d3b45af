package dev.warmup.store;

/** The names under which the daily cycle owes things: the same thing always has the same name. */
final class Entries {
    /** The same as {@link #privatePost}, in SQL, with {@code m} the row of the answer's message. */
    static final String PRIVATE_POST_SQL = "'daily/' || m.daily || '/private/' || m.id";

    private Entries() {}

    /** @param turn counts up when a post that certainly never appeared is tried anew */
    static String post(String place, int turn) {
        return "daily/post/" + place + "/" + turn;
    }

    static String privatePost(long daily, long message) {
        return "daily/" + daily + "/private/" + message;
    }

    static String reveal(long daily, int part) {
        return "daily/" + daily + "/reveal/" + part;
    }

    static String mark(long daily, String message, int turn) {
        return "daily/" + daily + "/mark/" + message + "/" + turn;
    }
}
