package dev.warmup.notes;

/** How surely a line of plain text asks something, from not at all to with a question mark. */
enum Wording {
    /** A statement, a title, a fragment. */
    TELLS,
    /** Asks where other questions stand beside it: "Types of joins", "Find all employees", "spark shuffle 原理". */
    MAY_ASK,
    /** Sets two things side by side: "X vs Y". */
    COMPARES,
    /** Tells somebody to say or do something: "Explain ...", "Design a ...". So do the steps of many an answer. */
    PROMPTS,
    /** A question without its mark, or a prompt that no answer holds: "What is ...", "Tell me ...", "请介绍 ...". */
    ASKS,
    /** Ends with a question mark. */
    IS_MARKED;

    private static final int LONGEST_UNMARKED = 400;

    static Wording of(String plain) {
        String text = withoutTail(plain);
        if (text.length() < 2) {
            return TELLS;
        }
        if (isMark(text.charAt(text.length() - 1)) || endsInRemark(text)) {
            return hasEnoughWords(text) && !isAddress(text) && !isQuotation(plain, text) ? IS_MARKED : TELLS;
        }
        if (text.length() > LONGEST_UNMARKED) {
            return TELLS;
        }
        Wording english = EnglishWording.of(text);
        return english == ASKS || !Han.isIn(text) ? english : max(english, ChineseWording.of(text));
    }

    boolean atLeast(Wording other) {
        return compareTo(other) >= 0;
    }

    static boolean isMark(char c) {
        return c == '?' || c == '？' || c == '⁇' || c == '؟';
    }

    /** "Tuning of Hive queries?(small tables, the cache)". */
    private static boolean endsInRemark(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != ')' && last != '）') {
            return false;
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        String before = open > 0 ? text.substring(0, open).stripTrailing() : "";
        return before.length() > 2 && isMark(before.charAt(before.length() - 1));
    }

    private static Wording max(Wording one, Wording other) {
        return one.atLeast(other) ? one : other;
    }

    /** Without closing quotes, stars, pictures and the like behind the last word or mark. */
    static String withoutTail(String plain) {
        int end = plain.length();
        while (end > 0) {
            int c = plain.codePointBefore(end);
            if (c == '?' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                break;
            }
            boolean tail = Character.isWhitespace(c)
                    || Numbering.isOrnament(c)
                    || "*_\"”’'»」』`~|\\".indexOf(c) >= 0
                    || (c == ')' && end > 1 && isMark(plain.charAt(end - 2)))
                    || (c == '.' && end > 1 && isMark(plain.charAt(end - 2)))
                    || (c == '!' && end > 1 && isMark(plain.charAt(end - 2)));
            if (!tail) {
                break;
            }
            end -= Character.charCount(c);
        }
        return plain.substring(0, end);
    }

    private static boolean hasEnoughWords(String text) {
        int han = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < 2 && han < 3; i++) {
            char c = text.charAt(i);
            boolean word = Character.isLetterOrDigit(c);
            han += Han.is(c) ? 1 : 0;
            words += word && !inWord ? 1 : 0;
            inWord = word;
        }
        return words >= 2 || han >= 3;
    }

    /** He said "why?" asks nothing: the mark belongs to what is quoted. */
    private static boolean isQuotation(String plain, String text) {
        boolean closed = plain.length() > text.length() && "\"”".indexOf(plain.charAt(text.length())) >= 0;
        int open = Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'));
        return closed && open > 0;
    }

    private static boolean isAddress(String text) {
        return text.indexOf("://", text.lastIndexOf(' ') + 1) >= 0;
    }
}
