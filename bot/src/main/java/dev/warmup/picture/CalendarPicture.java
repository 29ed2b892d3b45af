package dev.warmup.picture;

import dev.warmup.study.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Some months of days: a column for each week, Monday on top, and the meaning of each sign below. */
public final class CalendarPicture {
    private static final int MARGIN = 16;
    private static final int PITCH = DayMark.SIDE + 4;
    private static final int LINE = 22;
    private static final int LEGEND_GAP = 18;
    private static final List<DayOfWeek> NAMED = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private final DateRange range;
    private final Map<LocalDate, DayMark> days;
    private final Locale locale;
    private final Function<DayMark, String> meaning;

    /**
     * A calendar.
     *
     * @param days those of which there is something to say
     * @param meaning what a mark means, in the language of the locale
     */
    public CalendarPicture(
            DateRange range, Map<LocalDate, DayMark> days, Locale locale, Function<DayMark, String> meaning) {
        this.range = range;
        this.days = Map.copyOf(days);
        this.locale = locale;
        this.meaning = meaning;
    }

    /** A PNG. */
    public byte[] draw() {
        var measuring = new Canvas(1, 1);
        int left = MARGIN + widest(measuring) + 8;
        int width = left + (week(range.to()) + 1) * PITCH + MARGIN - 4;
        int top = MARGIN + LINE;
        int legend = top + 7 * PITCH + LINE;
        int lines = legend(measuring, width, legend);
        var canvas = new Canvas(width, lines == 0 ? legend - LINE + MARGIN : legend + lines * LINE);
        weekdays(canvas, top);
        range.from().datesUntil(range.to().plusDays(1)).forEach(date -> day(canvas, date, left, top));
        legend(canvas, width, legend);
        return canvas.png();
    }

    private void weekdays(Canvas canvas, int top) {
        for (var day : NAMED) {
            int row = day.getValue() - 1;
            canvas.text(shortName(day), MARGIN, top + row * PITCH + 13, Canvas.FAINT_INK);
        }
    }

    private void day(Canvas canvas, LocalDate date, int left, int top) {
        int x = left + week(date) * PITCH;
        int y = top + (date.getDayOfWeek().getValue() - 1) * PITCH;
        canvas.mark(days.getOrDefault(date, DayMark.NONE), x, y);
        boolean monthNamed = date.equals(range.from()) ? date.getDayOfMonth() < 20 : date.getDayOfMonth() == 1;
        if (monthNamed) {
            var month = date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
            canvas.text(month, x, MARGIN + 12, Canvas.FAINT_INK);
        }
    }

    /** Draws the meaning of the marks that occur, in as many lines as it takes, and says how many that are. */
    private int legend(Canvas canvas, int width, int top) {
        int x = MARGIN;
        int line = 0;
        var occurring =
                Arrays.stream(DayMark.values()).filter(days::containsValue).toList();
        for (var mark : occurring) {
            var text = meaning.apply(mark);
            int wide = DayMark.SIDE + 6 + canvas.width(text);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                line++;
            }
            canvas.mark(mark, x, top + line * LINE - 13);
            canvas.text(text, x + DayMark.SIDE + 6, top + line * LINE, Canvas.INK);
            x += wide + LEGEND_GAP;
        }
        return occurring.isEmpty() ? 0 : line + 1;
    }

    private int widest(Canvas canvas) {
        return NAMED.stream()
                .mapToInt(day -> canvas.width(shortName(day)))
                .max()
                .orElse(0);
    }

    private String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private int week(LocalDate date) {
        var monday = range.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, date);
    }
}
