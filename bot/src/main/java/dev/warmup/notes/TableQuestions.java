package dev.warmup.notes;

import dev.warmup.notes.Block.Row;
import dev.warmup.notes.Block.Table;
import dev.warmup.notes.Found.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables whose rows are questions: a column is called so, or its cells ask. The header never asks. */
final class TableQuestions {
    private static final Pattern QUESTION = Pattern.compile(
            "(?:[a-z]+ ){0,2}questions?(?: to ask| examples?)?|what (?:they|we|you) (?:may |might |will )?ask|q|(?:interview )?prompt|(?:面试|常见|提的?)?问题|面试题|题目|问",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID = Pattern.compile("questions?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile(
            ".*\\b(?:answers?|response|solution|reply|explanation|what to say|how to answer)\\b.*|a|.*(?:答案|回答|解答|答)",
            Pattern.CASE_INSENSITIVE);

    private static final int SOME = 3;
    private static final int SHORTEST_SENTENCE = 16;

    private TableQuestions() {}

    static List<Found> in(Table table, int block, Section section) {
        if (table.rows().isEmpty() || (section.theme() == Theme.CONTENTS && !leadsElsewhere(table))) {
            return List.of();
        }
        List<String> header =
                table.rows().get(0).cells().stream().map(Inline::plain).toList();
        int named = column(header, QUESTION);
        int questions = named >= 0 ? named : askingColumn(table);
        if (questions < 0) {
            return List.of();
        }
        boolean said = named >= 0 && SAID.matcher(header.get(named)).matches() && areSentences(table, named);
        boolean listed = named >= 0 && (said || column(header, ANSWER) >= 0 || someAsk(table, questions));
        List<Found> found = new ArrayList<>();
        for (Row row : table.rows().subList(1, table.rows().size())) {
            if (asks(row, questions, listed)) {
                found.add(found(row, questions, block, table.depth(), section));
            }
        }
        return found;
    }

    /** The first of two columns in which at least half of the rows ask; in a table of features one row may: "Ordered?". */
    private static int askingColumn(Table table) {
        List<Row> rows = table.rows().subList(1, table.rows().size());
        for (int column = 0; column < 2; column++) {
            if (asks(rows, column)) {
                return column;
            }
        }
        return -1;
    }

    /** Most tables hold no question mark; then nobody needs to know which of their cells are small talk. */
    private static boolean asks(List<Row> rows, int column) {
        int asking = 0;
        for (Row row : rows) {
            asking += isMarked(row, column) ? 1 : 0;
        }
        if (asking == 0) {
            return false;
        }
        int all = 0;
        for (Row row : rows) {
            all += isSmallTalk(row, column) ? 0 : 1;
        }
        return asking * 2 > all || (asking * 2 == all && asking > 1);
    }

    /** A column of that name holds questions, though some only name their subject. */
    private static boolean someAsk(Table table, int questions) {
        List<Row> rows = table.rows().subList(1, table.rows().size());
        long asking = rows.stream()
                .filter(row -> questions < row.cells().size()
                        && Wording.of(text(row, questions)).atLeast(Wording.MAY_ASK))
                .count();
        return asking * SOME >= rows.size();
    }

    /** Not "12" or "Q4" under "Questions", and one that may ask. */
    private static boolean areSentences(Table table, int column) {
        List<String> texts = table.rows().subList(1, table.rows().size()).stream()
                .filter(row -> column < row.cells().size())
                .map(row -> text(row, column))
                .toList();
        long sentences = texts.stream()
                .filter(text -> Han.width(text) >= SHORTEST_SENTENCE)
                .count();
        return sentences * 2 > texts.size()
                && texts.stream().anyMatch(text -> Wording.of(text).atLeast(Wording.MAY_ASK));
    }

    private static int column(List<String> header, Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            if (name.matcher(Wording.withoutTail(header.get(i))).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean asks(Row row, int questions, boolean listed) {
        if (questions >= row.cells().size() || leadsHere(row.cells().get(questions))) {
            return false;
        }
        String text = text(row, questions);
        return (listed ? holdsLetter(text) : Wording.of(text).atLeast(Wording.ASKS)) && !SmallTalk.isIn(text);
    }

    private static boolean isMarked(Row row, int cell) {
        if (cell >= row.cells().size()
                || !holdsMark(row.cells().get(cell))
                || leadsHere(row.cells().get(cell))) {
            return false;
        }
        String text = text(row, cell);
        return Wording.of(text) == Wording.IS_MARKED && !SmallTalk.isIn(text);
    }

    private static boolean isSmallTalk(Row row, int cell) {
        return cell < row.cells().size() && SmallTalk.isIn(text(row, cell));
    }

    /** An index of questions that other files ask. */
    private static boolean leadsElsewhere(Table table) {
        return table.rows().get(table.rows().size() - 1).cells().stream()
                .anyMatch(cell -> LinkText.targetOf(cell) == LinkText.Target.ELSEWHERE);
    }

    /** A table of contents. */
    private static boolean leadsHere(String cell) {
        return LinkText.targetOf(cell) == LinkText.Target.HERE;
    }

    private static boolean holdsMark(String cell) {
        return cell.indexOf('?') >= 0 || cell.indexOf('？') >= 0;
    }

    private static boolean holdsLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Row row, int cell) {
        return Inline.plain(Lead.of(row.cells().get(cell)).text());
    }

    private static Found found(Row row, int cell, int block, int depth, Section section) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i).strip();
            if (i != cell && holdsLetter(text)) {
                others.add(text);
            }
        }
        Rank rank = new Rank(Math.max(1, section.headingLevel()), depth + 1, false);
        String rest = String.join("\n\n", others);
        return new Found(block, row.line(), row.line(), row.line(), text(row, cell), rest, rank, section);
    }
}
