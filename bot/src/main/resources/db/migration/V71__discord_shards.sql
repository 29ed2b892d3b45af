-- Until when each shard was heard: what was said after that is collected once it is back, whoever restarted meanwhile.
CREATE TABLE discord_shard (
    shard INTEGER NOT NULL,
    shards INTEGER NOT NULL,
    heard_at BIGINT NOT NULL,
    PRIMARY KEY (shard, shards)
);
