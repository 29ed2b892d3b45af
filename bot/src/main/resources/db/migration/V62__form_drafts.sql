-- What a member had written in a form and not sent; it stands there when the form is opened again.
CREATE TABLE form_draft (
    platform TEXT NOT NULL,
    team TEXT NOT NULL,
    member TEXT NOT NULL,
    channel TEXT NOT NULL,
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    written TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (platform, team, member, channel, form, subject)
);
