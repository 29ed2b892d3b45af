-- Replies that cannot be delivered are held for all platforms in one place, held_reply.
DROP TABLE discord_held;
