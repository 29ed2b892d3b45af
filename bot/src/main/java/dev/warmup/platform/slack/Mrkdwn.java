package dev.warmup.platform.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown as texts of Slack's own dialect, none longer than a section takes. */
final class Mrkdwn {
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+).*");
    private static final Pattern UNDER_HEAD = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(?:\\[[ xX]\\]\\s+)?(.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\s*)(\\d{1,4})[.)]\\s+(.*)");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern RULE =
            Pattern.compile("\\s{0,3}(?:-\\s*){3,}|\\s{0,3}(?:\\*\\s*){3,}|\\s{0,3}(?:_\\s*){3,}");

    private final List<String> lines;
    private final Sections sections;
    private final List<Line> paragraph = new ArrayList<>();
    private int at;

    private Mrkdwn(String markdown, int most) {
        this.lines = markdown.replace("\r\n", "\n").lines().toList();
        this.sections = new Sections(most);
    }

    /** The same in pieces that each hold at most so many characters. */
    static List<String> sections(String markdown, int most) {
        var reader = new Mrkdwn(markdown, most);
        reader.read();
        return reader.sections.all();
    }

    private void read() {
        while (at < lines.size()) {
            var line = lines.get(at);
            if (FENCE.matcher(line).matches()) {
                code();
            } else if (isTable()) {
                table();
            } else {
                text(line);
                at++;
            }
        }
        endParagraph();
    }

    private void code() {
        endParagraph();
        var fence = lines.get(at++).strip().substring(0, 3);
        var code = new ArrayList<String>();
        while (at < lines.size() && !lines.get(at).strip().startsWith(fence)) {
            code.add(lines.get(at++));
        }
        at++;
        sections.addCode(code);
    }

    private boolean isTable() {
        return lines.get(at).contains("|")
                && at + 1 < lines.size()
                && lines.get(at + 1).contains("-")
                && UNDER_HEAD.matcher(lines.get(at + 1)).matches();
    }

    private void table() {
        endParagraph();
        var rows = new ArrayList<String>();
        rows.add(lines.get(at));
        at += 2;
        while (at < lines.size() && lines.get(at).contains("|")) {
            rows.add(lines.get(at++));
        }
        var table = new TextTable(rows);
        if (table.fits()) {
            sections.addCode(table.aligned());
        } else {
            table.listed().lines().forEach(this::text);
            endParagraph();
        }
    }

    private void text(String line) {
        var heading = HEADING.matcher(line);
        var bullet = BULLET.matcher(line);
        var number = NUMBER.matcher(line);
        var quote = QUOTE.matcher(line);
        if (line.isBlank()) {
            endParagraph();
        } else if (RULE.matcher(line).matches()) {
            endParagraph();
            sections.addText("———");
        } else if (heading.matches()) {
            endParagraph();
            paragraph.add(new Line("", heading.group(1), true));
        } else if (bullet.matches()) {
            var sign = bullet.group(1).isEmpty() ? "• " : "◦ ";
            paragraph.add(new Line(indent(bullet.group(1)) + sign, bullet.group(2), false));
        } else if (number.matches()) {
            paragraph.add(new Line(indent(number.group(1)) + number.group(2) + ". ", number.group(3), false));
        } else if (quote.matches()) {
            paragraph.add(new Line(">", quote.group(1), false));
        } else {
            wrapped(line);
        }
    }

    private static String indent(String before) {
        return "    ".repeat((before.replace("\t", "  ").length() + 1) / 2);
    }

    /** A line that only goes on belongs to the one before it. */
    private void wrapped(String line) {
        int last = paragraph.size() - 1;
        if (last < 0 || paragraph.get(last).ends()) {
            paragraph.add(new Line("", line, false));
        } else {
            paragraph.set(last, paragraph.get(last).with(line));
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            sections.addText(paragraph.stream().map(Line::converted).collect(Collectors.joining("\n")));
            paragraph.clear();
        }
    }

    /** A line as it will be shown, still in Markdown. */
    private record Line(String prefix, String markdown, boolean heading) {
        /** Whether what follows begins a line of its own. */
        boolean ends() {
            return heading || markdown.endsWith("  ") || markdown.endsWith("\\");
        }

        Line with(String more) {
            return new Line(prefix, markdown.stripTrailing() + " " + more.strip(), false);
        }

        String converted() {
            if (heading) {
                return "*" + Inline.of(markdown.replace("**", "")) + "*";
            }
            return prefix + Inline.of(markdown.replaceFirst("(?:\\s+|\\\\)$", ""));
        }
    }
}
