package dev.warmup.notes;

import java.util.regex.Pattern;

/**
 * A line taken apart: how it begins, what it says, what follows behind its bold beginning.
 *
 * @param mark the number or bullet before the text
 * @param emphasised the text is bold or italic and nothing but punctuation follows
 * @param open the emphasis is not closed on this line
 * @param text Markdown
 * @param rest Markdown
 */
record Lead(Mark mark, Label label, boolean emphasised, boolean open, String text, String rest) {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s:：.,;*_\\\\-]*");
    private static final int MOST_PARTS = 4;

    static Lead of(String line) {
        Start start = Start.of(line.strip(), new Mark(false, false, 0));
        Emphasis emphasis = Emphasis.at(start.text());
        Lead lead = emphasis.exists() ? emphasised(start, emphasis) : plain(start, emphasis);
        return lead.label() != Label.NONE && !lead.emphasised() && lead.rest().isEmpty() ? lead.insideLabel() : lead;
    }

    private static Lead plain(Start start, Emphasis emphasis) {
        Label.At label = Label.startOf(start.text());
        String text = start.text().substring(label.end());
        return new Lead(start.mark(), label.label(), false, emphasis.open(), text, "");
    }

    private static Lead emphasised(Start before, Emphasis emphasis) {
        Start start = Start.of(emphasis.inner(), before.mark());
        Label.At label = Label.startOf(start.text());
        String inner = start.text().substring(label.end());
        String rest = emphasis.rest();
        Mark mark = start.mark();
        if (label.label() != Label.NONE && PUNCTUATION.matcher(inner).matches()) {
            return new Lead(mark, label.label(), false, false, withoutColon(rest), "");
        }
        if (PUNCTUATION.matcher(rest).matches()) {
            return new Lead(mark, label.label(), true, false, inner, "");
        }
        boolean names =
                rest.stripLeading().startsWith(":") || inner.stripTrailing().endsWith(":");
        String plain = Inline.plain(inner);
        if (label.label() != Label.NONE || (!names && Wording.of(plain).atLeast(Wording.COMPARES))) {
            return new Lead(mark, label.label(), true, false, inner, rest);
        }
        boolean onlyNumber = plain.isEmpty();
        String text = onlyNumber ? rest.strip() : start.text() + rest;
        return new Lead(mark, label.label(), false, false, text, "");
    }

    /** The text behind a label may be bold itself. */
    private Lead insideLabel() {
        Emphasis emphasis = Emphasis.at(text.strip());
        if (!emphasis.exists() || !Wording.of(Inline.plain(emphasis.inner())).atLeast(Wording.COMPARES)) {
            return this;
        }
        return new Lead(mark, label, true, false, emphasis.inner(), emphasis.rest());
    }

    private static String withoutColon(String rest) {
        String text = rest.strip();
        return text.startsWith(":") || text.startsWith("：") ? text.substring(1).strip() : text;
    }

    boolean numbered() {
        return mark.numbered();
    }

    boolean bullet() {
        return mark.bullet();
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
