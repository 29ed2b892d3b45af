package dev.warmup.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the room is reached.
 *
 * @param host the address to listen on
 * @param port the port, 0 for any that is free
 * @param passcode asked of whoever joins; empty for none
 * @param key signs cookies and forms; at least 32 characters nobody can guess, kept for good by whoever makes it
 */
public record RoomSettings(String host, int port, String passcode, String key) {
    private static final int SHORTEST_KEY = 32;

    public RoomSettings {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of at least 32 characters is needed");
        }
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "RoomSettings[" + host + ":" + port + "]";
    }
}
