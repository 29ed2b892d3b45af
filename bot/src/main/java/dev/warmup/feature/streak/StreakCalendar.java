package dev.warmup.feature.streak;

import dev.warmup.chat.Block;
import dev.warmup.chat.Texts;
import dev.warmup.picture.CalendarPicture;
import dev.warmup.picture.DayMark;
import dev.warmup.study.DateRange;
import dev.warmup.study.Effect;
import dev.warmup.study.Receipt;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last half year of a streak as a picture, and the same in words. */
final class StreakCalendar {
    private static final int WEEKS = 26;

    private final DateRange range;
    private final Map<LocalDate, DayMark> days = new HashMap<>();
    private final Texts texts;

    StreakCalendar(List<Receipt> receipts, LocalDate today, Texts texts) {
        this.range = range(receipts, today);
        this.texts = texts;
        receipts.stream()
                .filter(receipt -> range.holds(receipt.date()))
                .forEach(receipt -> days.put(receipt.date(), mark(receipt.effect())));
    }

    Block picture() {
        var png = new CalendarPicture(range, days, texts.locale(), this::meaning).draw();
        return new Block.Picture("streak.png", Base64.getEncoder().encodeToString(png), alternative());
    }

    private String alternative() {
        Collection<DayMark> all = days.values();
        var counts = Arrays.stream(DayMark.values())
                .filter(all::contains)
                .map(mark -> texts.get("streak.count", meaning(mark), Collections.frequency(all, mark)))
                .collect(Collectors.joining(", "));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
        return texts.get("streak.picture", date.format(range.from()), date.format(range.to()), counts);
    }

    private String meaning(DayMark mark) {
        return texts.get("streak.mark." + mark.word());
    }

    /** Whole weeks until today; a question's date can be ahead of it when the zone was changed. */
    private static DateRange range(List<Receipt> receipts, LocalDate today) {
        var last = receipts.stream().map(Receipt::date).reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        return new DateRange(first, last);
    }

    private static DayMark mark(Effect effect) {
        return switch (effect) {
            case ANSWERED -> DayMark.ANSWERED;
            case EXCUSED -> DayMark.EXCUSED;
            case AWAY -> DayMark.AWAY;
            case EXTRA -> DayMark.EXTRA;
            case FREEZE_USED -> DayMark.FROZEN;
            case MISSED -> DayMark.MISSED;
            case PENDING -> DayMark.OPEN;
        };
    }
}
