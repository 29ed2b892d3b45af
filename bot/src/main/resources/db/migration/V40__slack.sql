-- Messages on their way to Slack, written down before they are sent: after a lost answer they tell where and from when
-- on to look for the message, and which parts of a long one are there already.
CREATE TABLE slack_sending (
    entry TEXT NOT NULL,
    part INTEGER NOT NULL,
    channel TEXT NOT NULL,
    thread TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    message TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (entry, part)
);

CREATE INDEX slack_sending_message ON slack_sending (channel, message);

-- Pictures that Slack has: sending the message again must not upload them again.
CREATE TABLE slack_picture (
    entry TEXT NOT NULL,
    place INTEGER NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (entry, place)
);

-- Answers written as snippets or text files, until we have read them.
CREATE TABLE slack_attachment (
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    at BIGINT NOT NULL,
    team TEXT NOT NULL,
    text TEXT NOT NULL,
    files TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    PRIMARY KEY (channel, message, at)
);
