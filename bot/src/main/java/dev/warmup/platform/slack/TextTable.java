package dev.warmup.platform.slack;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table for Slack, which has none: columns in fixed width, or a list where they would not fit. */
final class TextTable {
    private static final int WIDEST = 76;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private final List<List<String>> rows;
    private final int columns;

    /** @param lines of the table, the one under the head left out */
    TextTable(List<String> lines) {
        this.rows = lines.stream().map(TextTable::cells).toList();
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> cells(String line) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        var cells = new ArrayList<String>();
        for (var cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        return cells;
    }

    boolean fits() {
        return IntStream.range(0, columns).map(this::width).sum() + 3 * (columns - 1) <= WIDEST;
    }

    /** Lines of equal columns, to be shown in fixed width. */
    List<String> aligned() {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(IntStream.range(0, columns)
                    .mapToObj(column -> padded(shown(row, column), width(column)))
                    .collect(Collectors.joining(" | "))
                    .stripTrailing());
        }
        lines.add(
                1,
                IntStream.range(0, columns)
                        .mapToObj(column -> "-".repeat(width(column)))
                        .collect(Collectors.joining("-+-")));
        return lines;
    }

    /** Each row as an item of a Markdown list, with the names of its columns. */
    String listed() {
        var head = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(1, row.size())
                        .filter(column -> !row.get(column).isEmpty())
                        .mapToObj(column ->
                                (column < head.size() && !head.get(column).isEmpty() ? head.get(column) + ": " : "")
                                        + row.get(column))
                        .collect(Collectors.joining("; ", "- **" + row.get(0).replace("**", "") + "** ", "")))
                .collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> width(shown(row, column))).max().orElse(0);
    }

    /** In fixed width nothing is formatted, so the marks would only be in the way. */
    private static String shown(List<String> row, int column) {
        return column < row.size() ? row.get(column).replaceAll("\\*\\*|`", "") : "";
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String text) {
        return text.codePoints()
                .map(letter ->
                        WIDE.contains(UnicodeScript.of(letter)) || (letter >= 0xFF01 && letter <= 0xFF60) ? 2 : 1)
                .sum();
    }
}
