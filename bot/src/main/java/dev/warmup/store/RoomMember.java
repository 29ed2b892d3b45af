package dev.warmup.store;

/**
 * Somebody who joined the room.
 *
 * @param id made when they joined; never shown
 */
public record RoomMember(String id, String name, boolean admin) {}
