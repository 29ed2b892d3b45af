package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Texts;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.DayWords;
import dev.warmup.study.Level;
import dev.warmup.study.Picker;
import dev.warmup.study.Question;
import dev.warmup.study.Schedule;
import dev.warmup.study.TimeWords;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schedule as an admin reads it. */
final class ScheduleCard {
    private static final int DATES = 3;

    private final Supplier<List<Question>> notes;
    private final List<ChatPlatform> platforms;

    ScheduleCard(Supplier<List<Question>> notes, List<ChatPlatform> platforms) {
        this.notes = notes;
        this.platforms = List.copyOf(platforms);
    }

    List<Block.Fact> facts(Schedule schedule, Texts texts) {
        var timetable = schedule.timetable();
        String when = TimeWords.write(timetable.time()) + " " + timetable.zone().getId() + ", "
                + DayWords.write(timetable.days());
        return List.of(
                new Block.Fact(texts.get("daily.status.when"), when),
                new Block.Fact(
                        texts.get("daily.status.reveal"), timetable.reveal().word()),
                new Block.Fact(
                        texts.get("daily.status.topics"), words(schedule.scope().topics(), texts)),
                new Block.Fact(
                        texts.get("daily.status.levels"),
                        words(
                                schedule.scope().levels().stream()
                                        .sorted()
                                        .map(Level::word)
                                        .toList(),
                                texts)),
                new Block.Fact(texts.get("daily.status.mode"), schedule.mode().word()),
                new Block.Fact(
                        texts.get("daily.status.questions"), texts.get("daily.status.drawn-from", fitting(schedule))));
    }

    private static String words(Collection<String> words, Texts texts) {
        return words.isEmpty() ? texts.get("daily.status.all") : words.stream().collect(Collectors.joining(", "));
    }

    private long fitting(Schedule schedule) {
        return notes.get().stream()
                .filter(question -> Picker.KINDS.contains(question.subject().kind()))
                .filter(question -> schedule.scope().holds(question.subject()))
                .count();
    }

    /** What an admin should mend. */
    List<Block> warnings(StoredSchedule stored, Texts texts) {
        return Stream.of(unknownTopics(stored.schedule(), texts), lacking(stored.channel(), texts))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> lacking(Channel channel, Texts texts) {
        var lacking = platforms.stream()
                .filter(platform -> platform.name().equals(channel.team().platform()))
                .flatMap(platform -> platform.lacking(channel).stream())
                .collect(Collectors.joining(", "));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Plain(texts.get("daily.status.lacking", lacking)));
    }

    /** Topics that no question has: probably misspelt. */
    private Optional<Block> unknownTopics(Schedule schedule, Texts texts) {
        var known = notes.get().stream()
                .map(question -> question.subject().topic().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var unknown = schedule.scope().topics().stream()
                .filter(topic -> !known.contains(topic))
                .sorted()
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Plain(texts.get("daily.status.unknown-topics", String.join(", ", unknown))));
    }

    /** The next three dates, or why there are none. */
    static String nextDates(StoredSchedule stored, Instant now, Wording wording) {
        if (stored.schedule().paused()) {
            return wording.texts().get("daily.status.paused");
        }
        List<String> dates = new ArrayList<>();
        Optional<LocalDate> next = stored.schedule().nextFrom(now);
        while (next.isPresent() && dates.size() < DATES) {
            dates.add(wording.time(stored.schedule().instantOf(next.get())));
            next = stored.schedule().nextAfter(next.get());
        }
        return dates.isEmpty() ? wording.texts().get("daily.status.no-dates") : String.join(", ", dates);
    }
}
