package dev.warmup.team;

/** Where daily questions are posted; it has one schedule. The id is the platform's own. */
public record Channel(Team team, String id) {}
