-- The room in the browser: a platform of our own, so that its members and messages live here.

CREATE TABLE room_member (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The name as it is compared: no two members look the same.
    name_key TEXT NOT NULL,
    admin INTEGER NOT NULL DEFAULT 0,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, id),
    UNIQUE (platform, team, name_key)
);

-- Links that make somebody a member again in another browser, or an admin once. Only their hashes are kept.
CREATE TABLE room_link (
    hash TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('back', 'admin')),
    member TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL,
    used_by TEXT NOT NULL DEFAULT ''
);

-- Everything that was said or shown. An empty author is the bot, an empty only_for is everybody, an empty thread is
-- the channel itself. The version grows with each change, so that a tab can tell the newer of two.
CREATE TABLE room_message (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('said', 'echo', 'card', 'gone')),
    author TEXT NOT NULL,
    only_for TEXT NOT NULL,
    body TEXT NOT NULL,
    threaded INTEGER NOT NULL DEFAULT 0,
    checked INTEGER NOT NULL DEFAULT 0,
    edited INTEGER NOT NULL DEFAULT 0,
    said_at BIGINT NOT NULL,
    delivery TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (platform, team, delivery)
);

CREATE INDEX room_message_place ON room_message (platform, team, channel, thread, id);

CREATE TABLE room_reaction (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    message BIGINT NOT NULL REFERENCES room_message (id),
    member TEXT NOT NULL,
    emoji TEXT NOT NULL,
    PRIMARY KEY (message, member, emoji)
);

-- What was sent under each entry of the ledger: the second sending finds its row here and changes nothing.
CREATE TABLE room_sent (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    entry TEXT NOT NULL,
    message TEXT NOT NULL,
    thread TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, entry)
);
