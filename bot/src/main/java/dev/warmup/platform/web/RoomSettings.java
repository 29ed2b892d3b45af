package dev.warmup.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the room is reached.
 *
 * @param host the address to listen on
 * @param port the port, 0 for any that is free
 * @param passcode asked of whoever joins; empty for none
 * @param key signs cookies and forms; at least 32 bytes, kept for good by whoever makes it
 */
public record RoomSettings(String host, int port, String passcode, byte[] key) {
    private static final int SHORTEST_KEY = 32;

    public RoomSettings {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of at least 32 bytes is needed");
        }
        key = key.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    /** Whether only this machine can reach it. */
    public boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "RoomSettings[" + host + ":" + port + "]";
    }
}
