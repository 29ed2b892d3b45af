-- Instants are epoch milliseconds, dates are ISO text: the same SQL serves SQLite and PostgreSQL.

-- What came in, each delivery under the platform's own id.
CREATE TABLE inbox (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    delivery TEXT NOT NULL,
    lane TEXT NOT NULL,
    body TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handled', 'failed')),
    claimed_by TEXT NOT NULL DEFAULT '',
    claimed_until BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    handled_at BIGINT,
    UNIQUE (platform, team, delivery)
);

CREATE INDEX inbox_waiting ON inbox (state, lane, id);

-- What is owed to the outside: written down first, claimed, sent, marked.
CREATE TABLE ledger (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    lane TEXT NOT NULL,
    entry TEXT NOT NULL UNIQUE,
    item TEXT NOT NULL,
    owed_at BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'owed'
        CHECK (state IN ('owed', 'claimed', 'sent', 'refused', 'unknown', 'expired')),
    claimed_by TEXT NOT NULL DEFAULT '',
    claimed_until BIGINT NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- Whether it may have been sent without our knowing.
    doubtful BOOLEAN NOT NULL DEFAULT FALSE,
    problem TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    thread TEXT NOT NULL DEFAULT '',
    sent_at BIGINT
);

CREATE INDEX ledger_open ON ledger (state, platform, team, lane, id);

-- Secrets made once by this installation, such as the key that signs cookies.
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
