package dev.warmup.notes;

import java.util.List;

/** A piece of a note between blank lines or marks, in the order of the note and without nesting. */
sealed interface Block {
    int firstLine();

    int lastLine();

    /**
     * A line of text without the marks of its quotes and lists, its emphasis and links still in it.
     *
     * @param number counted from 1
     */
    record Line(int number, String text) {}

    /** How a list item begins. */
    enum Marker {
        NONE,
        BULLET,
        NUMBER
    }

    /**
     * A heading.
     *
     * @param level from 1 to 6
     * @param text without its marks
     * @param id that its author wrote behind it; empty if there is none
     */
    record Heading(int firstLine, int lastLine, int level, String text, String id) implements Block {}

    /**
     * A paragraph, the first paragraph of a list item, or lines of HTML.
     *
     * @param marker of the list item that begins with this passage
     * @param number of that item; 0 if it has none
     * @param depth in how many lists it stands
     * @param indent columns before the text that belong to lists
     */
    record Passage(List<Line> lines, Marker marker, int number, int depth, int indent) implements Block {
        @Override
        public int firstLine() {
            return lines.get(0).number();
        }

        @Override
        public int lastLine() {
            return lines.get(lines.size() - 1).number();
        }

        /** The text from one of its lines on, counted from 0, on one line. */
        String joined(int from) {
            if (from == lines.size() - 1) {
                return lines.get(from).text().strip();
            }
            StringBuilder text = new StringBuilder();
            for (int i = from; i < lines.size(); i++) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(lines.get(i).text().strip());
            }
            return text.toString();
        }
    }

    /**
     * A table; its first row is the header.
     *
     * @param depth in how many lists it stands
     */
    record Table(List<Row> rows, int depth) implements Block {
        @Override
        public int firstLine() {
            return rows.get(0).line();
        }

        @Override
        public int lastLine() {
            return rows.get(rows.size() - 1).line();
        }
    }

    /** A row of a table, its cells trimmed and as they are written. */
    record Row(int line, List<String> cells) {}

    /** Code in a fence, or indented. */
    record Code(int firstLine, int lastLine, int depth) implements Block {}

    /** A line across the page. */
    record Rule(int firstLine) implements Block {
        @Override
        public int lastLine() {
            return firstLine;
        }
    }
}
