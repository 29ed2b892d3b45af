package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Row;
import dev.warmup.notes.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Splits the lines of a table into cells. */
final class TableRows {
    private static final int RULE_LINE = 1;

    private TableRows() {}

    static Table of(List<Line> lines, int depth) {
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (i != RULE_LINE) {
                rows.add(new Row(lines.get(i).number(), cells(lines.get(i).text())));
            }
        }
        return new Table(rows, depth);
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int bar = endOfCell(row, start); bar >= 0; bar = endOfCell(row, start)) {
            cells.add(cell(row, start, bar));
            start = bar + 1;
        }
        String last = cell(row, start, row.length());
        if (!last.isEmpty()) {
            cells.add(last);
        }
        return cells;
    }

    /** The bar behind the cell that begins somewhere; negative if it is the last. */
    static int endOfCell(String row, int start) {
        int bar = row.indexOf('|', start);
        while (bar > start && row.charAt(bar - 1) == '\\') {
            bar = row.indexOf('|', bar + 1);
        }
        return bar;
    }

    private static String cell(String row, int start, int end) {
        String cell = row.substring(start, end).strip();
        return cell.indexOf('\\') < 0 ? cell : cell.replace("\\|", "|");
    }
}
