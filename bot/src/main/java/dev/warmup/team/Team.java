package dev.warmup.team;

/**
 * A Slack workspace, a Discord server, or the web room.
 *
 * @param platform the platform's name: {@code slack}, {@code discord} or {@code web}
 * @param id the team's id as that platform writes it
 */
public record Team(String platform, String id) {}
