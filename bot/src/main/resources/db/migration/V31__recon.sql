-- A team's sheet of one company. "folded" is what names are compared by.
CREATE TABLE recon_sheet (
    id ${identity},
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    folded TEXT NOT NULL,
    company TEXT NOT NULL,
    revision INTEGER NOT NULL,
    editor TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    UNIQUE (platform, team, folded)
);

-- Every version of every part: the newest is what is shown, an older one is what an editor started from.
CREATE TABLE recon_text (
    sheet BIGINT NOT NULL REFERENCES recon_sheet (id),
    part TEXT NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    editor TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    PRIMARY KEY (sheet, part, revision)
);

-- Edits by the delivery that made them, each done once, with what came of it.
CREATE TABLE recon_edit (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    delivery TEXT NOT NULL,
    sheet BIGINT NOT NULL REFERENCES recon_sheet (id),
    outcome TEXT NOT NULL,
    PRIMARY KEY (platform, team, delivery)
);
