package dev.warmup.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question and the answer behind it on the same line: "What is a DAG? A graph without cycles".
 *
 * @param question the whole line if no answer follows
 * @param answer empty if none follows
 * @param prompted the question ends with a prompt: "What is a fact? Give examples."
 */
record SameLine(String question, String answer, boolean prompted) {
    SameLine(String question, String answer) {
        this(question, answer, false);
    }

    private static final Pattern DASH = Pattern.compile("\\s+(?:[-–—]{1,3}|[-=]>|→|::)\\s+");
    private static final String SEPARATORS = "-–—:：=>→*_,";
    private static final Pattern PROMPT = Pattern.compile(
            "^(?:(?:please |and )?(?:give (?:an?|some|examples?|me|one|two|your|reasons)|provide|name|explain|describe|elaborate|compare|discuss|list|share|mention|illustrate|justify"
                    + "|walk me)\\b|differences?\\W*$|why\\W*$|how\\W*$|请|举例|简单(?:介绍|讲讲|说说)|介绍一下|说说|讲讲)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PROMPT = 120;
    private static final int LONGEST_CHINESE = 40;
    private static final int LONGEST_QUESTION = 600;

    static SameLine split(String line) {
        if (!mayHoldTwo(line)) {
            return new SameLine(line, "");
        }
        int end = endOfQuestions(line);
        if (end > 0 && end < line.length()) {
            String answer = line.substring(endOfSeparators(line, end));
            if (isMoreOfTheQuestion(answer)) {
                return new SameLine(line, "", true);
            }
            return Wording.withoutTail(answer).isEmpty()
                    ? new SameLine(line, "")
                    : new SameLine(line.substring(0, end).strip(), answer.strip());
        }
        return end == 0 ? splitAtDash(line) : new SameLine(line, "");
    }

    private static int endOfSeparators(String line, int from) {
        int end = from;
        while (end < line.length() && (isSpace(line.charAt(end)) || SEPARATORS.indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** "Give examples.", "Name a few." */
    private static boolean isMoreOfTheQuestion(String text) {
        boolean chinese = Han.isIn(text) && text.length() <= LONGEST_CHINESE && Wording.of(text) == Wording.ASKS;
        return chinese
                || (text.length() <= LONGEST_PROMPT && PROMPT.matcher(text).find());
    }

    Wording wording() {
        return prompted ? Wording.IS_MARKED : Wording.of(question);
    }

    private static SameLine splitAtDash(String line) {
        Matcher dash = DASH.matcher(line);
        if (dash.find() && Wording.of(line.substring(0, dash.start())).atLeast(Wording.ASKS)) {
            return new SameLine(line.substring(0, dash.start()), line.substring(dash.end()));
        }
        return new SameLine(line, "");
    }

    /** Whether a line holds a question mark or a dash: most hold neither. */
    private static boolean mayHoldTwo(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean splits = c < 0x80
                    ? c == '?'
                            || (c == '-' && before == ' ')
                            || (c == '>' && before == '=')
                            || (c == ':' && before == ':')
                    : c == '–' || c == '—' || c == '→' || Wording.isMark(c);
            if (splits) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Behind the last of the questions that follow each other from the beginning; 0 if the line has no mark. */
    private static int endOfQuestions(String line) {
        int end = 0;
        int last = Math.min(line.length(), LONGEST_QUESTION);
        for (int i = 0; i < last; i++) {
            char c = line.charAt(i);
            if (Wording.isMark(c) && endsHere(line, i) && !isInside(line, i)) {
                end = i + 1;
                while (end < line.length() && "?？!\"”’)*".indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
            } else if (end > 0 && isSentenceEnd(line, i)) {
                return end;
            }
        }
        return end;
    }

    private static boolean isSentenceEnd(String line, int i) {
        char c = line.charAt(i);
        boolean followedBySpace = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
        return c == '。' || c == '；' || (followedBySpace && (c == '.' || c == '!' || c == ';'));
    }

    /** Chinese needs no space behind a mark, and hasty English has none; in an address or code a letter follows. */
    private static boolean endsHere(String line, int mark) {
        int next = mark + 1;
        if (next >= line.length() || !Character.isLetterOrDigit(line.charAt(next)) || Han.is(line.charAt(next))) {
            return true;
        }
        boolean chinese = mark > 0 && Han.is(line.charAt(mark - 1));
        boolean sentence = mark > 0
                && Character.isLowerCase(line.charAt(mark - 1))
                && Character.isUpperCase(line.charAt(next))
                && line.indexOf("://") < 0
                && line.indexOf('=') < 0;
        return chinese || sentence;
    }

    private static boolean isInCode(String line, int mark) {
        boolean inCode = false;
        for (int tick = line.indexOf('`'); tick >= 0 && tick < mark; tick = line.indexOf('`', tick + 1)) {
            inCode = !inCode;
        }
        return inCode;
    }

    /** Whether a mark stands in parentheses or code that close behind it. */
    private static boolean isInside(String line, int mark) {
        int open = Math.max(line.lastIndexOf('(', mark), line.lastIndexOf('（', mark));
        boolean closedBefore = open >= 0 && Math.max(line.lastIndexOf(')', mark), line.lastIndexOf('）', mark)) > open;
        int close = Math.max(line.indexOf(')', mark), line.indexOf('）', mark));
        boolean inParentheses = open > 0 && !closedBefore && close > mark;
        return inParentheses || (line.indexOf('`', mark) > mark && isInCode(line, mark));
    }
}
