package dev.warmup.notes;

import dev.warmup.notes.Block.Code;
import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Marker;
import dev.warmup.notes.Block.Passage;
import dev.warmup.notes.Block.Rule;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Cuts a note into blocks. Only its block structure is parsed; nesting that no author writes is read as text. */
final class BlockReader {
    private static final int LONGEST_NUMBER = 12;
    /** Nobody asks at such length; answers are taken from the note itself. */
    private static final int LONGEST_LINE = 4_096;
    /** Each fence that its author forgot to close has what follows parsed again: so often, or so many characters. */
    private static final int MOST_FORGOTTEN = 8;

    private static final long MOST_READ_AGAIN = 1 << 22;

    private final NoteText note;
    private final List<Block> blocks = new ArrayList<>();
    private int lineOffset;
    private int charOffset;
    private boolean inFence;

    private BlockReader(NoteText note) {
        this.note = note;
    }

    static List<Block> read(NoteText note, int firstLine) {
        BlockReader reader = new BlockReader(note);
        int line = firstLine;
        long readAgain = 0;
        for (int forgotten = 0; line <= note.lastLine(); forgotten++) {
            line = reader.readFrom(line, forgotten < MOST_FORGOTTEN || readAgain < MOST_READ_AGAIN);
            readAgain += note.all().length() - note.startOf(line);
        }
        return reader.blocks;
    }

    /**
     * Reads all lines from one on, or, if a fence there was never closed, those before it.
     *
     * @return where to go on
     */
    private int readFrom(int first, boolean mayForgetFence) {
        for (int line = first; line <= note.lastLine(); ) {
            ParsedLines lines = ParsedLines.from(note, line);
            read(lines, 0, 0);
            line = lines.next();
        }
        if (mayForgetFence && lastBlock() instanceof Code code && OpenFence.swallows(note, code)) {
            blocks.remove(blocks.size() - 1);
            return code.firstLine() + 1;
        }
        return note.lastLine() + 1;
    }

    private void read(ParsedLines lines, int depth, int indent) {
        lineOffset = lines.first();
        charOffset = note.startOf(lines.first());
        readChildren(lines.tree(), ListMark.NONE, depth, indent);
    }

    private Block lastBlock() {
        return blocks.isEmpty() ? new Rule(0) : blocks.get(blocks.size() - 1);
    }

    private void readChildren(Node parent, ListMark mark, int depth, int indent) {
        ListMark next = mark;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, next, depth, indent);
            next = ListMark.NONE;
        }
    }

    private void read(Node node, ListMark mark, int depth, int indent) {
        if (node instanceof org.commonmark.node.Heading heading) {
            readHeading(heading, mark, depth, indent);
        } else if (node instanceof Paragraph) {
            readParagraph(lines(node), mark, depth, indent);
        } else if (node instanceof HtmlBlock html) {
            readHtml(html, mark, depth, indent);
        } else if (node instanceof IndentedCodeBlock) {
            readIndented(node, mark, depth, indent);
        } else if (node instanceof FencedCodeBlock fence) {
            readFence(fence, depth, indent);
        } else if (node instanceof TableBlock) {
            blocks.add(TableRows.of(lines(node), depth));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Rule(firstLine(node)));
        } else if (node instanceof ListBlock list) {
            readItems(list, depth, indent);
        } else {
            readChildren(node, mark, depth, indent);
        }
    }

    /** A paragraph above a line of dashes is a heading to Markdown; its author drew a line between two entries. */
    private void readHeading(org.commonmark.node.Heading heading, ListMark mark, int depth, int indent) {
        List<Line> lines = heading.getSourceSpans().size() > 2 ? lines(heading) : List.of();
        int last = lines.size() - 1;
        if (last > 1 && lines.get(last).text().strip().startsWith("-")) {
            addPassage(lines.subList(0, last), mark, depth, indent);
            blocks.add(new Rule(lines.get(last).number()));
        } else {
            blocks.add(heading(heading));
        }
    }

    private Heading heading(org.commonmark.node.Heading heading) {
        List<Line> lines = lines(heading);
        boolean underlined = lines.size() > 1;
        StringBuilder text = new StringBuilder();
        for (Line line : underlined ? lines.subList(0, lines.size() - 1) : lines) {
            if (!isOnlyMarks(line.text())) {
                text.append(text.isEmpty() ? "" : " ").append(line.text().strip());
            }
        }
        String plain = underlined ? text.toString() : HeadingMarks.strip(text.toString());
        HeadingId id = HeadingId.in(plain);
        return new Heading(firstLine(heading), lastLine(heading), heading.getLevel(), id.text(), id.id());
    }

    private static boolean isOnlyMarks(String line) {
        int at = 0;
        while (at < line.length() && " =*#_~-\t\n\f\r\u000B".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == line.length();
    }

    private void readHtml(HtmlBlock html, ListMark mark, int depth, int indent) {
        List<Line> lines = lines(html);
        String start = lines.get(0).text().stripLeading();
        boolean unseen = start.startsWith("<!--")
                || start.regionMatches(true, 0, "<pre", 0, 4)
                || start.regionMatches(true, 0, "<script", 0, 7)
                || start.regionMatches(true, 0, "<style", 0, 6);
        if (unseen) {
            blocks.add(new Code(firstLine(html), lastLine(html), depth));
        } else {
            addPassage(lines, mark, depth, indent);
        }
    }

    /** Text in a fence is read as if the fence were not there; what looks like a fence within it is code. */
    private void readFence(FencedCodeBlock fence, int depth, int indent) {
        int first = firstLine(fence) + 1;
        int last = first + countLines(fence.getLiteral()) - 1;
        boolean mayHoldText = !inFence && FenceLook.mayHoldText(fence.getInfo(), fence.getLiteral());
        if (!mayHoldText || !FenceLook.holdsText(fence.getInfo(), note, first, last)) {
            blocks.add(new Code(firstLine(fence), lastLine(fence), depth));
            return;
        }
        int lineBefore = lineOffset;
        int charBefore = charOffset;
        inFence = true;
        read(ParsedLines.of(note, first, last), depth, indent);
        inFence = false;
        lineOffset = lineBefore;
        charOffset = charBefore;
    }

    /** Each ends with a line feed. */
    private static int countLines(String literal) {
        int count = 0;
        for (int end = literal.indexOf('\n'); end >= 0; end = literal.indexOf('\n', end + 1)) {
            count++;
        }
        return count;
    }

    /** Plain text is often indented without being code. */
    private void readIndented(Node node, ListMark mark, int depth, int indent) {
        List<Line> lines = lines(node);
        if (CodeLook.looksLikeCode(lines)) {
            blocks.add(new Code(firstLine(node), lastLine(node), depth));
        } else {
            addPassage(lines, mark, depth, indent);
        }
    }

    private void readParagraph(List<Line> lines, ListMark mark, int depth, int indent) {
        int first = 0;
        for (int i = 0; i < lines.size() && depth == 0; i++) {
            Line line = lines.get(i);
            int level = HeadingMarks.levelWithoutSpace(line.text());
            if (level > 0) {
                addPassage(lines.subList(first, i), mark, depth, indent);
                HeadingId id = HeadingId.in(HeadingMarks.strip(line.text()));
                blocks.add(new Heading(line.number(), line.number(), level, id.text(), id.id()));
                first = i + 1;
            }
        }
        addPassage(first == 0 ? lines : lines.subList(first, lines.size()), mark, depth, indent);
    }

    private void addPassage(List<Line> lines, ListMark mark, int depth, int indent) {
        if (!lines.isEmpty()) {
            blocks.add(new Passage(lines, mark.marker(), mark.number(), depth, indent));
        }
    }

    private List<Line> lines(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.size() == 1) {
            return List.of(line(spans.get(0)));
        }
        Line[] lines = new Line[spans.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(spans.get(i));
        }
        return List.of(lines);
    }

    private Line line(SourceSpan span) {
        int start = charOffset + span.getInputIndex();
        int length = Math.min(span.getLength(), LONGEST_LINE);
        return new Line(lineOffset + span.getLineIndex(), note.all().substring(start, start + length));
    }

    private void readItems(ListBlock list, int depth, int indent) {
        boolean ordered = list instanceof OrderedList;
        int before = 0;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            Integer content = node instanceof ListItem item ? item.getContentIndent() : null;
            // Authors skip numbers, and some write 1 before every item.
            before = ordered ? Math.max(before + 1, Numbering.valueOf(startOf(node))) : 0;
            ListMark mark = new ListMark(ordered ? Marker.NUMBER : Marker.BULLET, before);
            readChildren(node, mark, depth + 1, indent + (content == null ? 0 : content));
        }
    }

    private String startOf(Node node) {
        SourceSpan span = node.getSourceSpans().get(0);
        int start = charOffset + span.getInputIndex();
        return note.all().substring(start, start + Math.min(span.getLength(), LONGEST_NUMBER));
    }

    /** The mark of the list item whose first block is read. */
    private record ListMark(Marker marker, int number) {
        static final ListMark NONE = new ListMark(Marker.NONE, 0);
    }

    private int firstLine(Node node) {
        return lineOffset + node.getSourceSpans().get(0).getLineIndex();
    }

    private int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return lineOffset + spans.get(spans.size() - 1).getLineIndex();
    }
}
