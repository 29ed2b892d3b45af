package dev.warmup.feature.daily;

import dev.warmup.study.DayWords;
import dev.warmup.study.Level;
import dev.warmup.study.Mode;
import dev.warmup.study.Reveal;
import dev.warmup.study.Schedule;
import dev.warmup.study.Scope;
import dev.warmup.study.ScopeWords;
import dev.warmup.study.TimeWords;
import dev.warmup.study.Timetable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code /daily set} as a change to a schedule; what is left out stays as it was. */
final class ScheduleChange {
    static final String TIME = "time";
    static final String ZONE = "zone";
    static final String DAYS = "days";
    static final String TOPICS = "topics";
    static final String LEVELS = "levels";
    static final String REVEAL = "reveal";
    static final String MODE = "mode";
    static final String LANGUAGE = "language";

    private final Map<String, String> words;

    ScheduleChange(Map<String, String> typed) {
        Map<String, String> filled = new HashMap<>(typed);
        filled.values().removeIf(String::isBlank);
        this.words = Map.copyOf(filled);
    }

    /** Reads everything once, so that a wrong word stops the command before anything changes. */
    void check() {
        Words.read(() -> {
            words.forEach(ScheduleChange::check);
            return words;
        });
    }

    /**
     * Reads the word of one parameter.
     *
     * @throws dev.warmup.study.InvalidWord when it cannot be read
     */
    static void check(String name, String word) {
        switch (name) {
            case TIME -> TimeWords.time(word);
            case ZONE -> TimeWords.zone(word);
            case DAYS -> DayWords.parse(word);
            case TOPICS -> ScopeWords.topics(word);
            case LEVELS -> ScopeWords.levels(word);
            case REVEAL -> TimeWords.reveal(word);
            case MODE -> ScopeWords.mode(word);
            default -> {}
        }
    }

    Schedule apply(Schedule before) {
        var timetable = before.timetable();
        LocalTime time = word(TIME).map(TimeWords::time).orElse(timetable.time());
        ZoneId zone = word(ZONE).map(TimeWords::zone).orElse(timetable.zone());
        Set<DayOfWeek> days = word(DAYS).map(DayWords::parse).orElse(timetable.days());
        Reveal reveal = word(REVEAL).map(TimeWords::reveal).orElse(timetable.reveal());
        Set<String> topics =
                word(TOPICS).map(ScopeWords::topics).orElse(before.scope().topics());
        Set<Level> levels =
                word(LEVELS).map(ScopeWords::levels).orElse(before.scope().levels());
        Mode mode = word(MODE).map(ScopeWords::mode).orElse(before.mode());
        return before.with(new Timetable(time, zone, days, timetable.leftOut(), reveal))
                .with(new Scope(topics, levels))
                .with(mode)
                .inLanguage(word(LANGUAGE).orElse(before.language()));
    }

    /** What was typed, for the audit log. */
    String typed() {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
