package dev.warmup.notes;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Lines of a note as a tree of blocks. A long note is parsed some pages at a time: the tree of all of it would fill the
 * memory of the processor, and walking it would take as long as parsing.
 *
 * @param first the line with which the tree begins
 * @param next the line behind it
 */
record ParsedLines(Node tree, int first, int next) {
    private static final int DEEPEST_NESTING = 64;
    private static final int FEWEST_CHARACTERS = 1 << 15;

    private static final Parser PARSER = Parser.builder()
            .customBlockParserFactory(TableLines.FACTORY)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    /** These lines, the last included. */
    static ParsedLines of(NoteText note, int first, int last) {
        return new ParsedLines(PARSER.parse(note.lines(first, last)), first, last + 1);
    }

    /** The blocks of some pages; whatever follows begins a block of its own. */
    static ParsedLines from(NoteText note, int first) {
        int characters = FEWEST_CHARACTERS;
        ParsedLines lines = of(note, first, lastLine(note, first, characters));
        while (lines.next <= note.lastLine() && lines.mayBeOpen()) {
            // Twice as many each time: code without end is not parsed over and over.
            characters *= 2;
            lines = of(note, first, lastLine(note, first, characters));
        }
        return lines;
    }

    /** The first line behind so many characters below which a new block begins, if no fence or HTML is open there. */
    private static int lastLine(NoteText note, int first, int characters) {
        int line = note.lineOf(note.startOf(first) + characters, first);
        while (line < note.lastLine() && !isBetweenBlocks(note, line)) {
            line++;
        }
        return line;
    }

    /** An empty line above a letter or number sign at the margin: there lists, quotes, paragraphs and tables end. */
    private static boolean isBetweenBlocks(NoteText note, int line) {
        char below = note.all().charAt(note.startOf(line + 1));
        return (below == '#' || Character.isLetter(below)) && note.isEmpty(line);
    }

    /** A fence and some kinds of HTML do not end at an empty line. */
    private boolean mayBeOpen() {
        Node last = tree.getLastChild();
        return last instanceof FencedCodeBlock fence
                ? fence.getClosingFenceLength() == null
                : last instanceof HtmlBlock html
                        && outlastsEmptyLines(html.getLiteral().stripLeading());
    }

    private static boolean outlastsEmptyLines(String html) {
        return html.startsWith("<!")
                || html.startsWith("<?")
                || html.regionMatches(true, 0, "<pre", 0, 4)
                || html.regionMatches(true, 0, "<script", 0, 7)
                || html.regionMatches(true, 0, "<style", 0, 6)
                || html.regionMatches(true, 0, "<textarea", 0, 9);
    }
}
