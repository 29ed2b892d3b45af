-- One question put to one member for practice. It keeps its own copy: notes may change while it is open.
CREATE TABLE practice_turn (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    -- What asked for it, such as a delivery: one turn for each.
    cause TEXT NOT NULL,
    question_id TEXT NOT NULL,
    question TEXT NOT NULL,
    scope TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    rating TEXT,
    rated_at BIGINT,
    UNIQUE (platform, team, member, cause)
);

CREATE INDEX practice_turn_seen ON practice_turn (platform, team, member, question_id, asked_at);

-- What a member remembers of a question.
CREATE TABLE practice_review (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    question_id TEXT NOT NULL,
    stability DOUBLE PRECISION NOT NULL,
    difficulty DOUBLE PRECISION NOT NULL,
    due_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, member, question_id)
);
