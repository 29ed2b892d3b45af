package dev.warmup.platform.discord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A Markdown table as aligned text in a code block: Discord has no tables. */
final class TextTable {
    private static final Pattern DELIMITER =
            Pattern.compile("^\\s*\\|?\\s*:?-{1,}:?\\s*(\\|\\s*:?-{1,}:?\\s*)*\\|?\\s*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern FORMATTING = Pattern.compile("\\*\\*|__|(?<!\\w)[*_](?=\\S)|(?<=\\S)[*_](?!\\w)|`");
    /** Wider tables wrap in Discord's window and cannot be read; they become lists. */
    private static final int WIDEST = 60;

    private final List<List<String>> rows;

    private TextTable(List<List<String>> rows) {
        this.rows = rows;
    }

    static boolean beginsAt(List<String> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at).contains("|")
                && lines.get(at + 1).contains("|")
                && DELIMITER.matcher(lines.get(at + 1)).matches();
    }

    /** Shows the table that begins at a line, and says which line comes after it. */
    static int show(List<String> lines, int start, List<String> shown) {
        var rows = new ArrayList<List<String>>();
        rows.add(cells(lines.get(start)));
        int at = start + 2;
        while (at < lines.size() && lines.get(at).contains("|")) {
            rows.add(cells(lines.get(at++)));
        }
        new TextTable(rows).show(shown);
        return at;
    }

    private static List<String> cells(String line) {
        var inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        return Arrays.stream(BAR.split(inner, -1))
                .map(cell -> FORMATTING
                        .matcher(cell.replace("\\|", "|"))
                        .replaceAll("")
                        .strip())
                .toList();
    }

    private void show(List<String> shown) {
        var widths = widths();
        int width = widths.stream().mapToInt(Integer::intValue).sum() + 2 * widths.size();
        if (width > WIDEST) {
            asList(shown);
            return;
        }
        shown.add("```");
        for (int row = 0; row < rows.size(); row++) {
            shown.add(padded(rows.get(row), widths));
            if (row == 0) {
                shown.add("-".repeat(Math.max(1, width - 2)));
            }
        }
        shown.add("```");
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (widths.size() <= i) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        return widths;
    }

    /** Chinese letters are two columns wide. */
    private static int width(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }

    private static String padded(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i).replace("```", "'''");
            line.append(cell).append(" ".repeat(widths.get(i) - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private void asList(List<String> shown) {
        var names = rows.get(0);
        for (var row : rows.subList(1, rows.size())) {
            shown.add("- **" + row.get(0) + "**");
            for (int i = 1; i < row.size(); i++) {
                var name = i < names.size() && !names.get(i).isEmpty() ? names.get(i) + ": " : "";
                shown.add("  - " + name + row.get(i));
            }
        }
    }
}
