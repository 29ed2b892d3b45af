package dev.warmup.chat;

import dev.warmup.team.Member;

/**
 * Who uses the bot just now.
 *
 * @param name as the platform shows it; somebody's text, never to be trusted as Markdown
 * @param admin what the platform said at that moment
 * @param language an IETF tag
 */
public record Caller(Member member, String name, boolean admin, String language) {}
