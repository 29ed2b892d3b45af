package dev.warmup.notes;

/**
 * A line of plain text that may go on on the next.
 *
 * @param labelled a label or a number says that it is an entry of its own
 * @param entry a number stands before it and no label
 */
record OpenLine(String text, Wording wording, boolean labelled, boolean entry) {
    private static final int SHORTEST_THAT_WRAPS = 25;
    private static final int LONGEST_INTRODUCTION = 30;

    static OpenLine of(Lead lead, boolean numbered) {
        boolean spoken = lead.label() == Label.QUESTION || lead.label() == Label.INTERVIEWER;
        // Short lines are many, and need no closer look.
        boolean tooShort = !spoken && !numbered && lead.text().length() < SHORTEST_THAT_WRAPS;
        String text = tooShort ? "" : Inline.plain(lead.text());
        return new OpenLine(text, Wording.of(text), spoken || numbered, numbered && lead.label() == Label.NONE);
    }

    boolean mayGoOn() {
        boolean mayAsk = labelled || (text.length() >= SHORTEST_THAT_WRAPS && wording.atLeast(Wording.MAY_ASK));
        return mayAsk && wording != Wording.IS_MARKED;
    }

    /** Whether it and the next line are two questions: "Why Kafka", "How does it replicate?". */
    boolean asksBeside(String next) {
        return !labelled && wording.atLeast(Wording.ASKS) && (beginsAnew(next) || asksInChinese(next));
    }

    private boolean asksInChinese(String next) {
        return Han.isIn(text) && Han.isIn(next) && Wording.of(next).atLeast(Wording.MAY_ASK);
    }

    /** "2. Ownership (long term)" over "Tell me about a time when you ...", "2. Late data" over "Primary question:". */
    boolean isTitleOver(String next) {
        if (!entry || next.isEmpty() || !Character.isUpperCase(next.charAt(0))) {
            return false;
        }
        boolean introduces = next.endsWith(":") && next.length() <= LONGEST_INTRODUCTION;
        return introduces || (wording == Wording.TELLS && !text.endsWith(".") && asksItself(next));
    }

    private static boolean asksItself(String line) {
        return Wording.of(line).atLeast(Wording.PROMPTS)
                && (!Wording.isMark(line.charAt(line.length() - 1)) || beginsAnew(line));
    }

    private static boolean beginsAnew(String line) {
        String unmarked = Wording.withoutTail(line);
        boolean marked = unmarked.length() > 1 && Wording.isMark(unmarked.charAt(unmarked.length() - 1));
        return marked
                && Character.isUpperCase(line.charAt(0))
                && Wording.of(unmarked.substring(0, unmarked.length() - 1)) == Wording.ASKS;
    }
}
