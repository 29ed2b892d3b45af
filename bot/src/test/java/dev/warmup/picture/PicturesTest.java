package dev.warmup.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.picture.LeaderboardPicture.Bar;
import dev.warmup.study.DateRange;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final DateRange HALF_A_YEAR = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 20));

    @Test
    void aCalendarShowsEachKindOfDayInItsOwnColour() throws IOException {
        var png = calendar(everyMark(), Locale.ENGLISH);

        var image = image(png);
        keep("calendar-en.png", png);
        for (var mark : DayMark.values()) {
            assertThat(count(image, mark.fill().getRGB())).as(mark.word()).isGreaterThan(50);
        }
    }

    @Test
    void theSameDaysGiveTheSameFile() {
        assertThat(calendar(everyMark(), Locale.ENGLISH)).isEqualTo(calendar(everyMark(), Locale.ENGLISH));
        assertThat(LeaderboardPicture.draw(bars())).isEqualTo(LeaderboardPicture.draw(bars()));
    }

    @Test
    void aCalendarSpeaksChineseToo() throws IOException {
        var png = calendar(everyMark(), Locale.SIMPLIFIED_CHINESE);

        keep("calendar-zh.png", png);
        assertThat(image(png).getWidth()).isGreaterThan(400);
    }

    @Test
    void aCalendarOfOneDayWithoutAnythingIsAPictureToo() throws IOException {
        var day = LocalDate.of(2026, 11, 20);
        var png = new CalendarPicture(new DateRange(day, day), Map.of(), Locale.ENGLISH, DayMark::word).draw();

        assertThat(count(image(png), DayMark.NONE.fill().getRGB())).isGreaterThan(50);
    }

    @Test
    void aBarIsAsLongAsItsPoints() throws IOException {
        var png = LeaderboardPicture.draw(bars());

        keep("leaderboard.png", png);
        var image = image(png);
        var bar = new Color(0x1F883D).getRGB();
        var lengths = IntStream.range(0, image.getHeight())
                .map(row -> countInRow(image, row, bar))
                .filter(length -> length > 0)
                .distinct()
                .boxed()
                .toList();
        assertThat((double) lengths.get(0) / lengths.get(lengths.size() - 1))
                .isBetween(118.0 / 4 * 0.8, 118.0 / 4 * 1.3);
    }

    @Test
    void oneBarAloneIsDrawn() throws IOException {
        var png = LeaderboardPicture.draw(List.of(new Bar("1. Ana", 20)));

        keep("leaderboard-one.png", png);
        assertThat(image(png).getHeight()).isGreaterThan(60);
    }

    @Test
    void namesAreDrawnWithoutWhatWouldBreakTheLine() {
        assertThat(Label.of("1. A\u202Ena\u0000\n")).isEqualTo("1. Ana");
        assertThat(Label.of("1. " + "x".repeat(500))).hasSize(29).endsWith("…");
        assertThat(Label.of("")).isEmpty();
    }

    private static List<Bar> bars() {
        return List.of(
                new Bar("1. Ana", 118),
                new Bar("2. 王小明", 96),
                new Bar("2. Jürgen Müller-Lüdenscheidt von und zu", 96),
                new Bar("4. (a member who hides)", 40),
                new Bar("5. Ana", 12),
                new Bar("6. 田中さくら 🌸", 4));
    }

    private static Map<LocalDate, DayMark> everyMark() {
        var marks = new HashMap<LocalDate, DayMark>();
        var days = HALF_A_YEAR
                .from()
                .plusDays(10)
                .datesUntil(HALF_A_YEAR.to().plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        var all = List.of(DayMark.values());
        for (int i = 0; i < days.size(); i++) {
            var rare = all.get(i / 11 % (all.size() - 1));
            marks.put(days.get(i), i % 11 > 8 ? rare : DayMark.ANSWERED);
        }
        marks.put(HALF_A_YEAR.to(), DayMark.OPEN);
        return marks;
    }

    private static byte[] calendar(Map<LocalDate, DayMark> days, Locale locale) {
        var english = locale.equals(Locale.ENGLISH);
        return new CalendarPicture(HALF_A_YEAR, days, locale, mark -> english ? mark.word() : "已回答").draw();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int count(BufferedImage image, int colour) {
        return IntStream.range(0, image.getHeight())
                .map(row -> countInRow(image, row, colour))
                .sum();
    }

    private static int countInRow(BufferedImage image, int row, int colour) {
        return (int) IntStream.range(0, image.getWidth())
                .filter(column -> image.getRGB(column, row) == colour)
                .count();
    }

    /** For people to look at. */
    private static void keep(String name, byte[] png) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name), png);
    }
}
