package dev.warmup.study;

import java.time.LocalDate;

/** From this date on, until the next setting, freezes are on or off. Before the first setting they are on. */
public record FreezeSetting(LocalDate from, boolean on) {}
