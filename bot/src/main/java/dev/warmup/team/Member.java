package dev.warmup.team;

/** A person in a team. The id is the platform's own; names are looked up when something is shown. */
public record Member(Team team, String id) {}
