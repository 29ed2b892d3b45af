package dev.warmup.notes;

import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
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
        note.accept(new WithoutTags());
        return RENDERER.render(note).strip();
    }

    private static final class WithoutTags extends AbstractVisitor {
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
