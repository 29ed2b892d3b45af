package dev.warmup.platform.slack;

import dev.warmup.store.FormDrafts;
import dev.warmup.store.SlackAttachments;
import dev.warmup.store.SlackSendings;

/** What is kept for Slack between two starts. */
public record SlackStorage(SlackSendings sendings, SlackAttachments attachments, FormDrafts drafts) {}
