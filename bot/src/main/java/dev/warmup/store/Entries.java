package dev.warmup.store;

import dev.warmup.team.Channel;

/** The names under which the daily cycle owes things: the same thing always has the same name. */
final class Entries {
    static final String POST = "daily/post/";
    static final String PRIVATE = "daily/private/";
    static final String TOLD = "daily/told/";

    private Entries() {}

    /** @param turn counts up when a post that certainly never appeared is tried anew */
    static String post(String place, int turn) {
        return POST + place + "/" + turn;
    }

    static String privatePost(long message) {
        return PRIVATE + message;
    }

    static String reveal(long daily) {
        return "daily/reveal/" + daily;
    }

    static String mark(long daily, String message, int turn) {
        return "daily/mark/" + daily + "/" + message + "/" + turn;
    }

    static String told(Channel channel, String date) {
        return TOLD + channel.team().platform() + "/" + channel.team().id() + "/" + channel.id() + "/" + date;
    }
}
