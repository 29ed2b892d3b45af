package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The line at some place of a passage, joined with the lines on which it goes on.
 *
 * @param lines how many there are
 * @param summary it is the summary of a fold-out
 */
record Wrapped(Lead lead, int lines, boolean summary) {
    private static final String SUMMARY = "<summary";
    private static final String END_OF_SUMMARY = "</summary>";
    private static final Pattern ANSWER = Pattern.compile("[Aa]\\s?[.:)]\\s");
    private static final int MOST_LINES = 8;
    private static final int FULL_LINE = 50;

    /**
     * Reads on from a line.
     *
     * @param numbered it is the first of a numbered item
     */
    static Wrapped at(List<Line> lines, int at, boolean numbered) {
        String line = lines.get(at).text();
        if (line.contains("<") && line.toLowerCase(Locale.ROOT).contains(SUMMARY)) {
            return summary(lines, at);
        }
        Lead lead = Lead.of(line);
        if (lead.form() == Lead.Form.OPEN) {
            return untilClosed(lines, at, lead);
        }
        int last = at + 1 < lines.size() && endsOpen(line, lead, numbered || lead.numbered())
                ? lastOfQuestion(lines, at, lead, numbered || lead.numbered())
                : at;
        return last == at
                ? new Wrapped(lead, 1, false)
                : new Wrapped(Lead.of(join(lines, at, last)), last - at + 1, false);
    }

    boolean saysSomething() {
        return lead.label() != Label.NONE || !lead.text().isBlank();
    }

    private static Wrapped summary(List<Line> lines, int at) {
        int last = at;
        while (last + 1 < lines.size()
                && last - at < MOST_LINES
                && !lines.get(last).text().contains(END_OF_SUMMARY)) {
            last++;
        }
        String all = join(lines, at, last);
        int start = all.indexOf('>', all.toLowerCase(Locale.ROOT).indexOf(SUMMARY)) + 1;
        int end = all.indexOf(END_OF_SUMMARY, start);
        Lead inside = Lead.of(end < 0 ? all.substring(start) : all.substring(start, end));
        String rest = end < 0 ? "" : all.substring(end + END_OF_SUMMARY.length());
        Lead lead = new Lead(
                inside.mark(),
                inside.label(),
                inside.form(),
                (inside.text() + " " + inside.rest()).strip(),
                Inline.plain(rest));
        return new Wrapped(lead, last - at + 1, true);
    }

    private static Wrapped untilClosed(List<Line> lines, int at, Lead open) {
        for (int last = at + 1; last < Math.min(lines.size(), at + MOST_LINES); last++) {
            Lead joined = Lead.of(join(lines, at, last));
            if (joined.form() != Lead.Form.OPEN) {
                return new Wrapped(joined, last - at + 1, false);
            }
        }
        return new Wrapped(open, 1, false);
    }

    private static boolean endsOpen(String line, Lead lead, boolean numbered) {
        String text = Wording.withoutTail(lead.text());
        boolean breaks = line.endsWith("  ") || line.endsWith("\\");
        if (endsInTag(line)) {
            return false;
        }
        return !text.isEmpty()
                && lead.rest().isBlank()
                && !lead.emphasised()
                && (!breaks || text.length() >= FULL_LINE)
                && (lead.label() == Label.QUESTION
                        || numbered
                        || ".?!:;。？！：；".indexOf(text.charAt(text.length() - 1)) < 0);
    }

    /** "{@code <br>}" is written where a line shall end. */
    private static boolean endsInTag(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 3 && line.charAt(end - 1) == '>' && line.startsWith("<br", Math.max(line.lastIndexOf('<'), 0));
    }

    private static int lastOfQuestion(List<Line> lines, int at, Lead lead, boolean numbered) {
        OpenLine open = OpenLine.of(lead, numbered);
        if (!open.mayGoOn()) {
            return at;
        }
        for (int next = at + 1; next < Math.min(lines.size(), at + MOST_LINES) && goesOn(lines.get(next)); next++) {
            String text = Inline.plain(lines.get(next).text());
            if (open.asksBeside(text)) {
                return at;
            }
            if (open.isTitleOver(text)) {
                return next - 1;
            }
            String question = SameLine.split(text).question();
            if (Wording.of(question) == Wording.IS_MARKED || endsWithMark(question)) {
                return next;
            }
            if (!open.labelled() && endsSentence(lines.get(next), text)) {
                return isFull(open.text(), text) ? next : at;
            }
        }
        return unmarkedEnd(lines, at, open);
    }

    private static boolean endsSentence(Line line, String text) {
        return endsInTag(line.text()) || text.endsWith(".") || text.endsWith("。") || text.endsWith(":");
    }

    /** A prompt without a mark goes on while its lines are full and the next begins in lower case. */
    private static int unmarkedEnd(List<Line> lines, int at, OpenLine open) {
        int last = at;
        String before = open.text();
        while (open.wording().atLeast(Wording.PROMPTS)
                && last + 1 < lines.size()
                && last - at < MOST_LINES
                && goesOn(lines.get(last + 1))
                && isFull(before, lines.get(last + 1).text())) {
            last++;
            before = lines.get(last).text();
        }
        return last;
    }

    private static boolean isFull(String line, String next) {
        String text = next.strip();
        return line.length() >= FULL_LINE && !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static boolean endsWithMark(String text) {
        String end = Wording.withoutTail(text);
        return !end.isEmpty() && Wording.isMark(end.charAt(end.length() - 1));
    }

    private static boolean goesOn(Line line) {
        String text = line.text().strip();
        Lead lead = Lead.of(text);
        return !text.isEmpty()
                && !text.startsWith("<")
                && !text.startsWith("**")
                && !ANSWER.matcher(text).lookingAt()
                && !isOption(text)
                && !lead.numbered()
                && !lead.bullet()
                && lead.label() == Label.NONE;
    }

    /** "a)YARN": one of several answers to choose from. */
    private static boolean isOption(String text) {
        char letter = Character.toLowerCase(text.charAt(0));
        return text.length() > 2 && letter >= 'a' && letter <= 'h' && (text.charAt(1) == ')' || text.charAt(1) == '）');
    }

    private static String join(List<Line> lines, int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String line = lines.get(i).text().strip();
            String text = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
            boolean han = joined.length() > 0
                    && Han.is(joined.charAt(joined.length() - 1))
                    && !text.isEmpty()
                    && Han.is(text.charAt(0));
            joined.append(joined.isEmpty() || han ? "" : " ").append(text);
        }
        return joined.toString();
    }
}
