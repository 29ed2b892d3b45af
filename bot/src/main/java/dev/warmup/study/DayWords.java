package dev.warmup.study;

import dev.warmup.study.InvalidWord.Problem;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weekdays as people type them: {@code mon-fri}, {@code mon,wed,fri}, {@code fri-mon}, {@code daily}. */
public final class DayWords {
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*[,、;]\\s*|\\s+");
    private static final Pattern AROUND_DASH = Pattern.compile("\\s*(?:-|至|到)\\s*");
    private static final Pattern CHINESE_DAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");
    private static final String CHINESE_DIGITS = "一二三四五六日";

    private DayWords() {}

    /**
     * Names may be full, English ones shortened to two letters or more; a range may run past Sunday.
     *
     * @throws InvalidWord naming the part that is no day
     */
    public static Set<DayOfWeek> parse(String typed) {
        String joined = AROUND_DASH.matcher(TimeWords.plain(typed)).replaceAll("-");
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String item : items(joined)) {
            days.addAll(item(item));
        }
        if (days.isEmpty()) {
            throw new InvalidWord(Problem.DAYS, typed);
        }
        return days;
    }

    /** The shortest way to write these days, Monday first, with ranges for three days in a row or more. */
    public static String write(Set<DayOfWeek> days) {
        if (days.size() == 7) {
            return "daily";
        }
        StringJoiner parts = new StringJoiner(",");
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            while (end + 1 < sorted.size()
                    && sorted.get(end + 1).getValue() == sorted.get(end).getValue() + 1) {
                end++;
            }
            if (end - start < 2) {
                end = start;
            }
            parts.add(start == end ? shortName(sorted.get(start)) : range(sorted.get(start), sorted.get(end)));
            start = end + 1;
        }
        return parts.toString();
    }

    private static List<String> items(String joined) {
        return joined.equals("every day")
                ? List.of("daily")
                : BETWEEN_ITEMS
                        .splitAsStream(joined)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    private static Set<DayOfWeek> item(String item) {
        return switch (item) {
            case "daily", "everyday", "all", "每天" -> EnumSet.allOf(DayOfWeek.class);
            case "weekdays", "工作日" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case "weekend", "weekends", "周末" -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            default -> dayOrRange(item);
        };
    }

    private static Set<DayOfWeek> dayOrRange(String item) {
        int dash = item.indexOf('-');
        if (dash < 0) {
            return EnumSet.of(day(item, item));
        }
        DayOfWeek first = day(item.substring(0, dash), item);
        DayOfWeek last = day(item.substring(dash + 1), item);
        EnumSet<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    private static DayOfWeek day(String word, String item) {
        var chinese = CHINESE_DAY.matcher(word);
        if (chinese.matches()) {
            return DayOfWeek.of(CHINESE_DIGITS.indexOf(chinese.group(1).replace('天', '日')) + 1);
        }
        return Stream.of(DayOfWeek.values())
                .filter(day -> word.length() >= 2
                        && day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst()
                .orElseThrow(() -> new InvalidWord(Problem.DAYS, item));
    }

    private static String range(DayOfWeek first, DayOfWeek last) {
        return shortName(first) + "-" + shortName(last);
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
