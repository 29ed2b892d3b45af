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
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != RULE_LINE) {
                rows.add(new Row(lines.get(i).number(), cells(lines.get(i).text())));
            }
        }
        return new Table(List.copyOf(rows), depth);
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return List.copyOf(cells);
    }
}
