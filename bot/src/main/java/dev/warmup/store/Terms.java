package dev.warmup.store;

import dev.warmup.study.Mode;
import dev.warmup.study.Pick;

/**
 * What else is fixed when a daily question is planned.
 *
 * @param language of what the bot says about it, an IETF tag
 */
public record Terms(Pick.Reason reason, Mode mode, String language) {}
