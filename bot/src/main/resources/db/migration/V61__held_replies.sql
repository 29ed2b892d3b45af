-- Replies to members whom we could not reach any more; shown with the reply to what they do next.
CREATE TABLE held_reply (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    card TEXT NOT NULL,
    held_at BIGINT NOT NULL
);

CREATE INDEX held_reply_member ON held_reply (platform, team, member);
