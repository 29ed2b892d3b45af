package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Marker;
import dev.warmup.notes.Block.Passage;
import dev.warmup.notes.Statement.Form;
import dev.warmup.notes.Statement.Place;
import dev.warmup.notes.Statement.Style;
import java.util.ArrayList;
import java.util.List;

/** Takes the headings, items and lines of a note apart, joining lines that wrap. */
final class StatementReader {
    private static final String QUOTES = "\"“”「」『』`";
    private static final int LONGEST_READ = 2_000;
    private static final int FULL_LINE = 50;

    private final List<Statement> statements = new ArrayList<>();

    private StatementReader() {}

    /**
     * All statements of a note.
     *
     * @param onlyHeadings leaves all others out
     */
    static List<Statement> read(List<Block> blocks, boolean onlyHeadings) {
        StatementReader reader = new StatementReader();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                reader.readHeading(i, heading);
            } else if (block instanceof Passage passage && !onlyHeadings) {
                reader.readPassage(i, passage);
            }
        }
        return reader.statements;
    }

    private void readHeading(int block, Heading heading) {
        Lead lead = Lead.of(shorten(heading.text()));
        Make make = new Make(Form.HEADING, lead.numbered(), lead.emphasised(), 0);
        Style style = new Style(make, lead.mark().value(), Place.ALONE, LinkText.targetOf(lead.text()));
        add(block, new Extent(heading.firstLine(), heading.firstLine(), heading.lastLine()), style, lead);
    }

    private void readPassage(int block, Passage passage) {
        List<Line> lines = passage.lines();
        int at = 0;
        while (at < lines.size()) {
            Wrapped wrapped = Wrapped.at(lines, at, at == 0 && passage.marker() == Marker.NUMBER);
            if (wrapped.saysSomething()) {
                add(block, passage, wrapped, at);
            }
            at += wrapped.lines();
        }
    }

    private void add(int block, Passage passage, Wrapped wrapped, int at) {
        int first = passage.lines().get(at).number();
        boolean item =
                (at == 0 && passage.marker() != Marker.NONE) || wrapped.lead().bullet();
        boolean numbered =
                (at == 0 && passage.marker() == Marker.NUMBER) || wrapped.lead().numbered();
        boolean alone = wrapped.lines() == passage.lines().size();
        Place place = at > 0 ? below(passage.lines().get(at - 1).text()) : alone ? Place.ALONE : Place.FIRST;
        Form form = wrapped.summary() ? Form.SUMMARY : item || numbered ? Form.ITEM : Form.PLAIN;
        Make make = new Make(form, numbered, wrapped.lead().emphasised(), passage.depth());
        int number = at == 0 && passage.number() > 0
                ? passage.number()
                : wrapped.lead().mark().value();
        Style style =
                new Style(make, number, place, LinkText.targetOf(wrapped.lead().text()));
        add(block, new Extent(first, first, first + wrapped.lines() - 1), style, wrapped.lead());
    }

    private static Place below(String line) {
        return Han.width(line) < FULL_LINE ? Place.BELOW_SHORT : Place.FURTHER;
    }

    private void add(int block, Extent extent, Style style, Lead lead) {
        String plain = withoutQuotes(Numbering.withoutTrailingOrnaments(Inline.plain(shorten(lead.text()))));
        if (lead.form() == Lead.Form.TERM) {
            plain = quotedBehindTerm(plain);
        }
        SameLine parts = splits(style, lead) ? SameLine.split(plain) : new SameLine(plain, "");
        String rest = lead.rest().isEmpty() ? parts.answer().strip() : (parts.answer() + " " + lead.rest()).strip();
        statements.add(new Statement(
                block,
                extent.line(),
                extent.first(),
                extent.last(),
                style,
                lead.label(),
                parts.question(),
                rest,
                wording(lead, parts)));
    }

    /** A term that is explained prompts nobody: "**Sources:** describe them". */
    private static Wording wording(Lead lead, SameLine parts) {
        Wording wording = parts.wording();
        return lead.form() == Lead.Form.TERM && wording != Wording.IS_MARKED ? Wording.TELLS : wording;
    }

    /** A question that is quoted as a whole is the question. */
    private static String withoutQuotes(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 1
                && QUOTES.indexOf(text.charAt(0)) >= 0
                && QUOTES.indexOf(text.charAt(last)) >= 0
                && text.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() == 2;
        return quoted ? text.substring(1, last).strip() : text;
    }

    /** "Probe: “What if it grows?”" asks what it quotes. */
    private static String quotedBehindTerm(String text) {
        int colon = text.indexOf(':');
        String behind = colon > 0 ? text.substring(colon + 1).strip() : "";
        String quoted = behind.length() > 2 ? withoutQuotes(behind) : behind;
        return quoted.length() < behind.length() && Wording.of(quoted) == Wording.IS_MARKED ? quoted : text;
    }

    /** A heading is all question, and what is bold ends where the bold ends. */
    private static boolean splits(Style style, Lead lead) {
        return style.make().form() != Form.HEADING && style.make().form() != Form.SUMMARY && !lead.emphasised();
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
    }

    /** The line of the text, and the first and last line of all. */
    private record Extent(int line, int first, int last) {}
}
