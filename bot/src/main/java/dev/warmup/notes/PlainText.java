package dev.warmup.notes;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as it reads: without marks and tags, each paragraph, list item and row of a table on its own line. */
public final class PlainText {
    private static final int DEEPEST_NESTING = 64;
    private static final Parser PARSER = Parser.builder()
            .extensions(Set.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(Set.of(TablesExtension.create()))
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    public static String of(String markdown) {
        Node note = PARSER.parse(markdown);
        note.accept(new Unmarked());
        return RENDERER.render(note).strip();
    }

    private static final class Unmarked extends AbstractVisitor {
        /** The renderer would put it in quotes. */
        @Override
        public void visit(Code code) {
            replace(code, code.getLiteral());
        }

        @Override
        public void visit(HtmlInline tag) {
            replace(tag, " ");
        }

        @Override
        public void visit(HtmlBlock tags) {
            replace(tags, tags.getLiteral().replaceAll("<[^<>]*>", " ").strip());
        }

        private static void replace(Node node, String text) {
            node.insertBefore(new Text(text));
            node.unlink();
        }
    }
}
