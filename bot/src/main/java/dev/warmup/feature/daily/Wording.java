package dev.warmup.feature.daily;

import dev.warmup.chat.Texts;
import dev.warmup.study.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as people of one language and one zone read them. */
record Wording(Texts texts, ZoneId zone) {
    static Wording of(Schedule schedule, String language) {
        return new Wording(Texts.in(language), schedule.timetable().zone());
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", texts.locale()).format(date);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", texts.locale())
                .withZone(zone)
                .format(instant);
    }
}
