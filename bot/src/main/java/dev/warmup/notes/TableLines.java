package dev.warmup.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds the lines of tables as GitHub Flavored Markdown 0.29, section 4.10, says. The library's own parser also makes
 * a node of every cell; {@link TableRows} reads them faster.
 */
final class TableLines extends AbstractBlockParser {
    /** It needs one bar at least, even below a single column. */
    private static final Pattern DELIMITER_ROW = Pattern.compile(
            "(?=[^|]*\\|)[ \\t]*+(?:\\|[ \\t]*+)?:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+(?:\\|[ \\t]*+)?");

    static final BlockParserFactory FACTORY = TableLines::tryStart;

    private final TableBlock block = new TableBlock();
    private boolean endsAtBar;

    private TableLines() {}

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        if (!mayBeDelimiterRow(line, state.getNextNonSpaceIndex())) {
            return BlockStart.none();
        }
        List<SourceLine> paragraph = matched.getParagraphLines().getLines();
        if (paragraph.isEmpty()) {
            return BlockStart.none();
        }
        String header = paragraph.get(paragraph.size() - 1).getContent().toString();
        String row = line.subSequence(state.getIndex(), line.length()).toString();
        boolean starts =
                header.indexOf('|') >= 0 && DELIMITER_ROW.matcher(row).matches() && cells(row.strip()) >= cells(header);
        return starts
                ? BlockStart.of(new TableLines()).atIndex(state.getIndex()).replaceParagraphLines(1)
                : BlockStart.none();
    }

    private static boolean mayBeDelimiterRow(CharSequence line, int start) {
        return start < line.length() && "|-:".indexOf(line.charAt(start)) >= 0;
    }

    /** Behind the last bar of a row that begins with none, even a space is a cell. */
    private static int cells(String row) {
        String text = row.stripLeading();
        String inside = text.startsWith("|") ? text.substring(1).stripTrailing() : text;
        int count = 0;
        int start = 0;
        for (int bar = TableRows.endOfCell(inside, start); bar >= 0; bar = TableRows.endOfCell(inside, start)) {
            count++;
            start = bar + 1;
        }
        return start < inside.length() ? count + 1 : count;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    /** Any line with a bar goes on with the table, unless it is nothing but a bar. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString();
        int bar = line.indexOf('|', state.getNextNonSpaceIndex());
        if (bar < 0) {
            return BlockContinue.none();
        }
        endsAtBar =
                bar == state.getNextNonSpaceIndex() && line.substring(bar + 1).isBlank();
        return endsAtBar ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return !endsAtBar;
    }
}
