package dev.warmup.study;

import dev.warmup.study.InvalidWord.Problem;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times, zones, dates and reveals as people type them. What cannot be read throws {@link InvalidWord}. */
public final class TimeWords {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern DELAY =
            Pattern.compile("(?:(\\d{1,5})\\s*h(?:ours?|rs?)?)?\\s*(?:(\\d{1,5})\\s*m(?:in(?:ute)?s?)?)?");

    private TimeWords() {}

    /** {@code 9:00}, {@code 09:00}, {@code 0900}, {@code 9}, {@code 9.30}, {@code 9pm}. */
    public static LocalTime time(String typed) {
        String word = plain(typed);
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            return clock(typed, digits.group(1), digits.group(2), null);
        }
        Matcher clock = CLOCK.matcher(word);
        if (!clock.matches()) {
            throw new InvalidWord(Problem.TIME, typed);
        }
        return clock(typed, clock.group(1), clock.group(2), clock.group(3));
    }

    /** An IANA name in any case, with spaces or underscores: {@code asia/singapore}, {@code America/New York}. */
    public static ZoneId zone(String typed) {
        String word = plain(typed).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(word))
                .map(ZoneId::of)
                .findFirst()
                .orElseThrow(() -> new InvalidWord(Problem.ZONE, typed, likeliestZone(word)));
    }

    /** {@code 8h}, {@code 90m}, {@code 1h30m}, or a local time with minutes such as {@code 17:00} or {@code 5pm}. */
    public static Reveal reveal(String typed) {
        String word = plain(typed);
        Matcher delay = DELAY.matcher(word);
        if (delay.matches() && !word.isEmpty()) {
            return new Reveal.After(delay(typed, number(delay.group(1)) * 60 + number(delay.group(2))));
        }
        if (word.length() < 3) { // a bare 8 may mean eight o'clock or eight hours
            throw new InvalidWord(Problem.REVEAL, typed);
        }
        try {
            return new Reveal.At(time(typed));
        } catch (InvalidWord notATime) {
            throw new InvalidWord(Problem.REVEAL, typed);
        }
    }

    /** {@code 2027-03-01}, {@code today} or {@code tomorrow}. */
    public static LocalDate date(String typed, LocalDate today) {
        String word = plain(typed);
        if (word.equals("today")) {
            return today;
        }
        if (word.equals("tomorrow")) {
            return today.plusDays(1);
        }
        try {
            LocalDate date = LocalDate.parse(word);
            if (DateRange.ALL.holds(date)) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw new InvalidWord(Problem.DATE, typed);
        }
        throw new InvalidWord(Problem.DATE, typed);
    }

    /** {@code 09:00}. */
    public static String write(LocalTime time) {
        return time.toString();
    }

    /** {@code 8h}, {@code 90m} as {@code 1h30m}. Seconds are left out. */
    public static String write(Duration delay) {
        String hours = delay.toHours() == 0 ? "" : delay.toHours() + "h";
        String minutes = delay.toMinutesPart() == 0 ? "" : delay.toMinutesPart() + "m";
        return hours.isEmpty() && minutes.isEmpty() ? "0m" : hours + minutes;
    }

    /** Full-width digits and letters as typed by Chinese keyboards, long dashes and case, made plain. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static LocalTime clock(String typed, String hour, @Nullable String minute, @Nullable String half) {
        int hours = number(hour);
        if (half != null) {
            if (hours < 1 || hours > 12) {
                throw new InvalidWord(Problem.TIME, typed);
            }
            hours = hours % 12 + (half.equals("pm") ? 12 : 0);
        }
        try {
            return LocalTime.of(hours, number(minute));
        } catch (DateTimeException outOfRange) {
            throw new InvalidWord(Problem.TIME, typed);
        }
    }

    private static Duration delay(String typed, int minutes) {
        Duration delay = Duration.ofMinutes(minutes);
        if (delay.compareTo(Reveal.After.SHORTEST) < 0 || delay.compareTo(Reveal.After.LONGEST) > 0) {
            throw new InvalidWord(
                    Problem.REVEAL_LENGTH, typed, write(Reveal.After.SHORTEST), write(Reveal.After.LONGEST));
        }
        return delay;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A zone whose city is the one typed, else an example of how zones are written. */
    private static String likeliestZone(String word) {
        String city = word.substring(word.lastIndexOf('/') + 1);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/")
                        && id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(city))
                .min(Comparator.naturalOrder())
                .orElse("Asia/Singapore");
    }
}
