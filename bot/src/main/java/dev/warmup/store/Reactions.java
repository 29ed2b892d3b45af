package dev.warmup.store;

import dev.warmup.chat.Delivery;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** 👍 and ⭐ on answers. Each member's last word before the close holds. */
public final class Reactions {
    /** Without the marks for skin tones and emoji style that some platforms add. */
    private static final Set<String> WORTH_A_POINT = Set.of("👍", "⭐");

    private final Database database;

    public Reactions(Database database) {
        this.database = database;
    }

    /** Takes a reaction; one that earns nothing, or comes after the close, is not kept. */
    public void reacted(Delivery.Reacted reacted) {
        String emoji = plain(reacted.emoji());
        if (WORTH_A_POINT.contains(emoji)) {
            database.write(handle -> isStillOpen(handle, reacted) ? keep(handle, reacted, emoji) : 0);
        }
    }

    /** A message that is no answer yet may become one as long as the channel has an open question. */
    private static boolean isStillOpen(Handle handle, Delivery.Reacted reacted) {
        var answered = handle.createQuery("""
                SELECT d.close_at > :at FROM answer_message m JOIN daily_question d ON d.id = m.daily
                WHERE m.platform = :platform AND m.team = :team AND m.channel = :channel
                  AND :message IN (m.message, m.post_message)
                """);
        return Rows.of(answered, reacted.channel())
                .bind("at", reacted.at())
                .bind("message", reacted.message())
                .mapTo(Boolean.class)
                .findFirst()
                .orElseGet(() -> ChannelMessages.isWorthKeeping(handle, reacted.channel()));
    }

    private static int keep(Handle handle, Delivery.Reacted reacted, String emoji) {
        var upsert = handle.createUpdate("""
                INSERT INTO reaction (platform, team, channel, message, member, emoji, present, at)
                VALUES (:platform, :team, :channel, :message, :member, :emoji, :present, :at)
                ON CONFLICT (platform, team, channel, message, member, emoji)
                DO UPDATE SET present = excluded.present, at = excluded.at WHERE reaction.at <= excluded.at
                """);
        return Rows.of(upsert, reacted.channel())
                .bind("message", reacted.message())
                .bind("member", reacted.member().id())
                .bind("emoji", emoji)
                .bind("present", reacted.added())
                .bind("at", reacted.at())
                .execute();
    }

    /** An emoji as it is kept: whatever its skin tone or style. */
    public static String plain(String emoji) {
        var plain = new StringBuilder();
        emoji.codePoints()
                .filter(point -> point != 0xFE0F && (point < 0x1F3FB || point > 0x1F3FF))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
