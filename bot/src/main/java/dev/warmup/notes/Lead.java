package dev.warmup.notes;

import java.util.regex.Pattern;

/**
 * A line taken apart: how it begins, what it says, what follows behind its bold beginning.
 *
 * @param numbered a number stands before the text
 * @param bullet a bullet stands before the text that Markdown did not see
 * @param emphasised the text is bold or italic and nothing but punctuation follows
 * @param open the emphasis is not closed on this line
 * @param text Markdown
 * @param rest Markdown
 */
record Lead(boolean numbered, boolean bullet, Label label, boolean emphasised, boolean open, String text, String rest) {
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s:：.,;*_\\\\-]*");
    private static final int MOST_PARTS = 4;

    static Lead of(String line) {
        Start start = Start.of(line.strip(), new Start(false, false, ""));
        Emphasis emphasis = Emphasis.at(start.text());
        Lead lead = emphasis.exists() ? emphasised(start, emphasis) : plain(start, emphasis);
        return lead.label() != Label.NONE && !lead.emphasised() && lead.rest().isEmpty() ? lead.insideLabel() : lead;
    }

    private static Lead plain(Start start, Emphasis emphasis) {
        Label.At label = Label.startOf(start.text());
        String text = start.text().substring(label.end());
        return new Lead(start.numbered(), start.bullet(), label.label(), false, emphasis.open(), text, "");
    }

    private static Lead emphasised(Start before, Emphasis emphasis) {
        Start start = Start.of(emphasis.inner(), before);
        Label.At label = Label.startOf(start.text());
        String inner = start.text().substring(label.end());
        String rest = emphasis.rest();
        boolean numbered = start.numbered();
        if (label.label() != Label.NONE && PUNCTUATION.matcher(inner).matches()) {
            return new Lead(numbered, start.bullet(), label.label(), false, false, withoutColon(rest), "");
        }
        if (PUNCTUATION.matcher(rest).matches()) {
            return new Lead(numbered, start.bullet(), label.label(), true, false, inner, "");
        }
        boolean names =
                rest.stripLeading().startsWith(":") || inner.stripTrailing().endsWith(":");
        String plain = Inline.plain(inner);
        if (label.label() != Label.NONE || (!names && Wording.of(plain).atLeast(Wording.COMPARES))) {
            return new Lead(numbered, start.bullet(), label.label(), true, false, inner, rest);
        }
        boolean onlyNumber = plain.isEmpty();
        String text = onlyNumber ? rest.strip() : start.text() + rest;
        return new Lead(numbered, start.bullet(), label.label(), false, false, text, "");
    }

    /** The text behind a label may be bold itself. */
    private Lead insideLabel() {
        Emphasis emphasis = Emphasis.at(text.strip());
        if (!emphasis.exists() || !Wording.of(Inline.plain(emphasis.inner())).atLeast(Wording.COMPARES)) {
            return this;
        }
        return new Lead(numbered, bullet, label, true, false, emphasis.inner(), emphasis.rest());
    }

    private static String withoutColon(String rest) {
        String text = rest.strip();
        return text.startsWith(":") || text.startsWith("：") ? text.substring(1).strip() : text;
    }

    /** What a line begins with before its words. */
    private record Start(boolean numbered, boolean bullet, String text) {
        static Start of(String line, Start before) {
            boolean numbered = before.numbered();
            boolean bullet = before.bullet();
            String text = line.strip();
            for (int i = 0; i < MOST_PARTS; i++) {
                text = text.substring(Numbering.endOfOrnaments(text));
                int endOfBullet = Numbering.endOfBullet(text);
                int endOfNumber = endOfBullet > 0 ? 0 : Numbering.endOfNumber(text);
                bullet |= endOfBullet > 0;
                numbered |= endOfNumber > 0;
                if (endOfBullet + endOfNumber == 0) {
                    break;
                }
                text = text.substring(endOfBullet + endOfNumber).strip();
            }
            return new Start(numbered, bullet, text);
        }
    }
}
