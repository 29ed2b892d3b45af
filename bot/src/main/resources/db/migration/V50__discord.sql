-- Which registration of the commands an application has, so that it is sent again only when they change.
CREATE TABLE discord_commands (
    application TEXT PRIMARY KEY,
    hash TEXT NOT NULL
);

-- What somebody had written in a form that was sent back; opened again by a button.
CREATE TABLE discord_draft (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    kept_at BIGINT NOT NULL
);

CREATE INDEX discord_draft_age ON discord_draft (kept_at);

-- Replies that could not be delivered because the member takes no direct messages; shown with the next reply.
CREATE TABLE discord_held (
    id ${identity},
    entry TEXT NOT NULL UNIQUE,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    card TEXT NOT NULL
);

CREATE INDEX discord_held_member ON discord_held (team, member);

-- A message's way back to what we owed: in which thread it stands, in whose name it was sent.
CREATE INDEX ledger_message ON ledger (platform, message);
