-- The daily cycle: schedules, daily questions, answers, and the facts that streaks and leaderboards are made from.
-- Every row knows its platform and team. Instants are epoch milliseconds, dates are ISO text.

-- Members under the name they were last seen with. Who hides is counted but not named.
CREATE TABLE member (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    name TEXT NOT NULL,
    hidden BOOLEAN NOT NULL DEFAULT FALSE,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, member)
);

-- One schedule a channel. Dates whose instant is before "since" were never promised to anybody.
CREATE TABLE schedule (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    local_time TEXT NOT NULL,
    zone TEXT NOT NULL,
    days TEXT NOT NULL,
    topics TEXT NOT NULL,
    levels TEXT NOT NULL,
    reveal TEXT NOT NULL,
    mode TEXT NOT NULL,
    language TEXT NOT NULL,
    paused BOOLEAN NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (platform, team, channel)
);

CREATE TABLE skipped_date (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    local_date TEXT NOT NULL,
    PRIMARY KEY (platform, team, channel, local_date)
);

-- Questions that an admin wants asked next, first in first out.
CREATE TABLE queued_question (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    question_id TEXT NOT NULL,
    queued_at BIGINT NOT NULL,
    asked_on TEXT
);

CREATE INDEX queued_waiting ON queued_question (platform, team, channel, asked_on, id);

-- One daily question for each channel and local date, whatever happens.
CREATE TABLE daily_question (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    local_date TEXT NOT NULL,
    extra BOOLEAN NOT NULL,
    question_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    question TEXT NOT NULL,
    reason TEXT NOT NULL,
    mode TEXT NOT NULL,
    language TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    latest_at BIGINT NOT NULL,
    reveal_at BIGINT NOT NULL,
    close_at BIGINT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('OWED', 'OPEN', 'REVEALED', 'CLOSED', 'EXPIRED', 'REFUSED', 'UNKNOWN', 'DELETED')),
    turns INTEGER NOT NULL DEFAULT 1,
    post_entry TEXT NOT NULL UNIQUE,
    owed_at BIGINT NOT NULL,
    posted_at BIGINT,
    message TEXT NOT NULL DEFAULT '',
    thread TEXT NOT NULL DEFAULT '',
    collect_since BIGINT,
    collect_asked BIGINT,
    group_result TEXT NOT NULL DEFAULT 'UNKNOWN',
    UNIQUE (platform, team, channel, local_date)
);

-- Scheduled dates whose time went by without a post: no day, and worth telling an admin.
CREATE TABLE missed_date (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    local_date TEXT NOT NULL,
    noticed_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, channel, local_date)
);

CREATE INDEX daily_question_state ON daily_question (state, reveal_at);
CREATE INDEX daily_question_thread ON daily_question (platform, team, channel, thread);

-- What one member said to one daily question, as a whole.
CREATE TABLE answer (
    daily BIGINT NOT NULL REFERENCES daily_question (id),
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    counted BOOLEAN NOT NULL DEFAULT FALSE,
    counted_at BIGINT,
    marked_message TEXT NOT NULL DEFAULT '',
    mark_turns INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (daily, member)
);

-- Each message of it. A private one is named by us; "post_message" is what it became in the thread.
CREATE TABLE answer_message (
    id ${identity},
    daily BIGINT NOT NULL REFERENCES daily_question (id),
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    member TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('THREAD', 'CHANNEL', 'PRIVATE')),
    named BOOLEAN NOT NULL DEFAULT TRUE,
    discussion BOOLEAN NOT NULL DEFAULT FALSE,
    text TEXT NOT NULL,
    deleted BOOLEAN NOT NULL DEFAULT FALSE,
    said_at BIGINT NOT NULL,
    post_entry TEXT NOT NULL DEFAULT '',
    post_message TEXT NOT NULL DEFAULT '',
    UNIQUE (platform, team, channel, message)
);

CREATE INDEX answer_message_posted ON answer_message (post_entry);
CREATE INDEX answer_message_of ON answer_message (daily, member, said_at, id);

-- All versions of a message, also of one whose first version has not arrived yet.
CREATE TABLE revision (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    deleted BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (platform, team, channel, message, at)
);

-- What was said beside the threads while a question is open; it may still be counted as an answer.
CREATE TABLE channel_message (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    member TEXT NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, channel, message)
);

-- Each member's last word about an emoji on a message.
CREATE TABLE reaction (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    member TEXT NOT NULL,
    emoji TEXT NOT NULL,
    present BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, channel, message, member, emoji)
);

-- Fixed when the reference answer is posted, and never recomputed.
CREATE TABLE score (
    daily BIGINT NOT NULL REFERENCES daily_question (id),
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    matcher_version INTEGER NOT NULL,
    hits TEXT NOT NULL,
    hit_count INTEGER NOT NULL,
    total INTEGER NOT NULL,
    fullness TEXT NOT NULL,
    PRIMARY KEY (daily, member)
);

CREATE TABLE exclusion (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    member TEXT NOT NULL,
    local_date TEXT NOT NULL,
    PRIMARY KEY (platform, team, channel, member, local_date)
);

CREATE TABLE away (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    entered_at BIGINT NOT NULL
);

CREATE INDEX away_of ON away (platform, team, member);

CREATE TABLE freeze_setting (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    from_date TEXT NOT NULL,
    freezes_on BOOLEAN NOT NULL,
    entered_at BIGINT NOT NULL
);

CREATE INDEX freeze_setting_of ON freeze_setting (platform, team, member);

-- When the bot could not take answers in a channel.
CREATE TABLE outage (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    to_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, channel, from_at)
);

-- The last sign of life of any process on this database.
CREATE TABLE heartbeat (
    name TEXT PRIMARY KEY,
    at BIGINT NOT NULL
);

-- What admins did, each thing once.
CREATE TABLE audit (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    delivery TEXT NOT NULL,
    member TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (platform, team, delivery)
);

CREATE TABLE season (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    PRIMARY KEY (platform, team, channel, name)
);
