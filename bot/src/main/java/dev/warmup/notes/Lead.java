package dev.warmup.notes;

/**
 * A line taken apart: how it begins, what it says, what follows behind its bold beginning.
 *
 * @param mark the number or bullet before the text
 * @param form what is bold or italic in it
 * @param text Markdown
 * @param rest Markdown
 */
record Lead(Mark mark, Label label, Form form, String text, String rest) {
    private static final String PUNCTUATION = " \t\n\u000B\f\r:：.,;*_\\-";
    private static final int MOST_PARTS = 4;

    static Lead of(String line) {
        Start start = Start.of(line.strip(), new Mark(false, false, 0));
        Emphasis emphasis = Emphasis.at(start.text());
        Lead lead = emphasis.exists() ? emphasised(start, emphasis) : plain(start, emphasis);
        return lead.label() != Label.NONE && !lead.emphasised() && lead.rest().isEmpty() ? lead.insideLabel() : lead;
    }

    private static Lead plain(Start start, Emphasis emphasis) {
        String line = labelled(start.text());
        Label.At label = Label.startOf(line);
        String text = line.substring(label.end());
        return new Lead(start.mark(), label.label(), emphasis.open() ? Form.OPEN : Form.PLAIN, text, "");
    }

    /** Pasted tables and flash cards name their subject first: "Caching, tab, Q: What to cache?". */
    private static String labelled(String text) {
        int tab = text.indexOf('\t');
        String behind = tab > 0 ? text.substring(tab).strip() : "";
        return tab > 0 && Label.startOf(behind).label() == Label.QUESTION ? behind : text;
    }

    private static Lead emphasised(Start before, Emphasis emphasis) {
        Start start = Start.of(emphasis.inner(), before.mark());
        Label.At label = Label.startOf(start.text());
        String rest = emphasis.rest();
        if (label.label() == Label.NONE && rest.stripLeading().startsWith(":")) {
            Label.At outside = Label.startOf(start.text() + ":");
            label = new Label.At(
                    outside.label(), Math.min(outside.end(), start.text().length()));
        }
        String inner = start.text().substring(label.end());
        Mark mark = start.mark();
        if (label.label() != Label.NONE && isPunctuation(inner)) {
            return new Lead(mark, label.label(), Form.PLAIN, withoutColon(rest), "");
        }
        if (isPunctuation(rest)) {
            return new Lead(mark, label.label(), Form.EMPHASISED, inner, "");
        }
        boolean names =
                rest.stripLeading().startsWith(":") || inner.stripTrailing().endsWith(":");
        String plain = Inline.plain(inner);
        if (label.label() != Label.NONE || (!names && Wording.of(plain).atLeast(Wording.COMPARES))) {
            return new Lead(mark, label.label(), Form.EMPHASISED, inner, rest);
        }
        boolean onlyNumber = plain.isEmpty();
        String text = onlyNumber ? rest.strip() : start.text() + rest;
        boolean term = !onlyNumber && (names || explains(rest));
        return new Lead(mark, label.label(), term ? Form.TERM : Form.PLAIN, text, "");
    }

    private static boolean isPunctuation(String text) {
        int end = 0;
        while (end < text.length() && PUNCTUATION.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length();
    }

    /** ": ...", "= ...", "- ...". */
    private static boolean explains(String rest) {
        String text = rest.stripLeading();
        if (text.isEmpty()) {
            return false;
        }
        boolean dash =
                "-–—".indexOf(text.charAt(0)) >= 0 && text.length() > 1 && Character.isWhitespace(text.charAt(1));
        return dash || ":：→=".indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind a label may be bold itself. */
    private Lead insideLabel() {
        Emphasis emphasis = Emphasis.at(text.strip());
        if (!emphasis.exists() || !Wording.of(Inline.plain(emphasis.inner())).atLeast(Wording.COMPARES)) {
            return this;
        }
        return new Lead(mark, label, Form.EMPHASISED, emphasis.inner(), emphasis.rest());
    }

    private static String withoutColon(String rest) {
        String text = rest.strip();
        return text.startsWith(":") || text.startsWith("：") ? text.substring(1).strip() : text;
    }

    boolean emphasised() {
        return form == Form.EMPHASISED;
    }

    boolean numbered() {
        return mark.numbered();
    }

    boolean bullet() {
        return mark.bullet();
    }

    /** What is bold or italic in a line. */
    enum Form {
        PLAIN,
        /** All of the text, or all of the question if an answer follows on the line. */
        EMPHASISED,
        /** It begins here and does not end on this line. */
        OPEN,
        /** A term at the beginning that the rest explains: "**Sources:** list them". */
        TERM
    }

    /**
     * What stands before the words of a line, seen by the reader and not by Markdown.
     *
     * @param value of the number; 0 if it is no figure
     */
    record Mark(boolean numbered, boolean bullet, int value) {}

    private record Start(Mark mark, String text) {
        static Start of(String line, Mark before) {
            Mark mark = before;
            String text = line.strip();
            for (int i = 0; i < MOST_PARTS; i++) {
                text = text.substring(Numbering.endOfOrnaments(text));
                int endOfBullet = Numbering.endOfBullet(text);
                int endOfNumber = endOfBullet > 0 ? 0 : Numbering.endOfNumber(text);
                if (endOfBullet + endOfNumber == 0) {
                    break;
                }
                mark = endOfBullet > 0
                        ? new Mark(mark.numbered(), true, mark.value())
                        : new Mark(true, mark.bullet(), Numbering.valueOf(text));
                text = text.substring(endOfBullet + endOfNumber).strip();
            }
            return new Start(mark, text);
        }
    }
}
