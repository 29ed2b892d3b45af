package dev.warmup.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Scanner;
import java.util.regex.Pattern;

/** What a calendar says of a day. Each has a sign of its own, for those who do not tell the colours apart. */
public enum DayMark {
    ANSWERED(new Color(0x1A7F37), Color.WHITE, "3.5 8.5 6.5 11.5 12.5 4.5"),
    FROZEN(new Color(0x0969DA), Color.WHITE, "8 3 8 13, 3.7 5.5 12.3 10.5, 3.7 10.5 12.3 5.5"),
    MISSED(new Color(0xFFEBE9), new Color(0xCF222E), "4.5 4.5 11.5 11.5, 4.5 11.5 11.5 4.5"),
    EXCUSED(new Color(0x6E7781), Color.WHITE, "4 8 12 8"),
    AWAY(new Color(0x8250DF), Color.WHITE, "4.5 12 4.5 4 11.5 6.5 4.5 9"),
    EXTRA(new Color(0xF6F8FA), new Color(0x57606A), "8 4.5 8 11.5, 4.5 8 11.5 8"),
    OPEN(new Color(0xFFF8C5), new Color(0x9A6700), ""),
    NONE(new Color(0xEAEEF2), new Color(0xEAEEF2), "");

    /** The side of the square that the signs are drawn for. */
    static final int SIDE = 16;

    private final Color fill;
    private final Color ink;
    /** Lines apart by commas, each of points on a square of {@link #SIDE}. */
    private final String strokes;

    DayMark(Color fill, Color ink, String strokes) {
        this.fill = fill;
        this.ink = ink;
        this.strokes = strokes;
    }

    /** The lower-case name, for message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Color fill() {
        return fill;
    }

    Color ink() {
        return ink;
    }

    /** The sign, to be stroked on a square of {@link #SIDE}. */
    Shape sign() {
        if (this == OPEN) {
            return new Ellipse2D.Double(5, 5, 6, 6);
        }
        var path = new Path2D.Double();
        Pattern.compile(", ")
                .splitAsStream(strokes)
                .filter(line -> !line.isEmpty())
                .forEach(line -> draw(path, line));
        return path;
    }

    private static void draw(Path2D path, String line) {
        try (var numbers = new Scanner(line).useLocale(Locale.ROOT)) {
            path.moveTo(numbers.nextDouble(), numbers.nextDouble());
            while (numbers.hasNextDouble()) {
                path.lineTo(numbers.nextDouble(), numbers.nextDouble());
            }
        }
    }
}
