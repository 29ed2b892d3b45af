package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Marker;
import dev.warmup.notes.Block.Passage;
import dev.warmup.notes.Block.Row;
import dev.warmup.notes.Block.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key points of an answer whose author labelled none: its list items, table rows and bold terms. */
final class KeyPoints {
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.{2,120}?)(?<=\\S)\\1");
    private static final int LONGEST_READ = 4_000;

    private final Map<String, String> points = new LinkedHashMap<>();

    private KeyPoints() {}

    static List<String> in(List<Block> answer, String rest) {
        if (answer.isEmpty() && !holdsBold(rest)) {
            return List.of();
        }
        KeyPoints points = new KeyPoints();
        points.addBold(rest);
        for (Block block : answer) {
            if (block instanceof Passage passage) {
                points.add(passage);
            } else if (block instanceof Table table) {
                points.add(table);
            }
        }
        return List.copyOf(points.points.values());
    }

    private void add(Passage passage) {
        if (passage.marker() != Marker.NONE) {
            add(passage.joined(0));
            return;
        }
        for (Line line : passage.lines()) {
            if (Numbering.beginsWithWord(line.text()) && !holdsBold(line.text())) {
                continue;
            }
            Lead lead = Lead.of(shorten(line.text()));
            if (lead.bullet()) {
                add(line.text());
            } else if (lead.label() == Label.NONE || !lead.text().isBlank()) {
                addBold(line.text());
            }
        }
    }

    private void add(Table table) {
        for (int i = 1; i < table.rows().size(); i++) {
            List<String> cells = plainCells(table.rows().get(i));
            if (cells.size() > 1) {
                put(cells.get(0) + ": " + String.join(", ", cells.subList(1, cells.size())));
            } else {
                cells.forEach(this::add);
            }
        }
    }

    private static List<String> plainCells(Row row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) {
            String plain = Inline.plain(cell);
            if (!plain.isBlank()) {
                cells.add(plain);
            }
        }
        return cells;
    }

    private static boolean holdsBold(String text) {
        return text.contains("**") || text.contains("__");
    }

    private void addBold(String text) {
        if (!holdsBold(text)) {
            return;
        }
        Matcher bold = BOLD.matcher(shorten(text));
        while (bold.find()) {
            String term = Inline.plain(bold.group(2));
            boolean label =
                    Part.of(term).isPresent() || Label.startOf(term + ":").label() == Label.ANSWER;
            if (!label) {
                add(term.endsWith(":") || term.endsWith("：") ? term.substring(0, term.length() - 1) : term);
            }
        }
    }

    private void add(String text) {
        Lead lead = Lead.of(shorten(text));
        put(Inline.plain(lead.rest().isEmpty() ? lead.text() : lead.text() + lead.rest()));
    }

    private void put(String plain) {
        String key = QuestionIds.normalised(plain);
        if (!key.isEmpty()) {
            points.putIfAbsent(key, plain);
        }
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
    }
}
