package dev.warmup.feature.notes;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import dev.warmup.search.Found;
import dev.warmup.search.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was found: each with its title, its best passage and its place, and a way to read it. */
final class FoundCard {
    /** What a control may hand back. */
    private static final int LONGEST_VALUE = 60;

    private static final int LONGEST_LABEL = 75;

    /** Signs that mean something in Markdown wherever they stand, or at the beginning. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>~|#&!]|^[-+=:]|(?<=^\\d{1,9})[.)]");

    private final Texts texts;

    FoundCard(Texts texts) {
        this.texts = texts;
    }

    Card of(String words, List<Found> found) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            blocks.add(new Block.Markdown("**" + (i + 1) + ". " + one.title() + "**" + passage(one.passage())));
            blocks.add(new Block.Remark(place(one)));
        }
        return new Card(texts.get("notes.title", words), blocks, read(found));
    }

    /** What was searched for is bold; all else is shown as it is. */
    private static String passage(Passage passage) {
        var markdown = new StringBuilder(passage.pieces().isEmpty() ? "" : "\n\n");
        for (var piece : passage.pieces()) {
            String text = MARKS.matcher(piece.text()).replaceAll("\\\\$0");
            markdown.append(piece.hit() ? "**" + text + "**" : text);
        }
        return markdown.toString();
    }

    private static String place(Found found) {
        var parts = new ArrayList<String>();
        parts.add(found.place().toString());
        if (!found.headings().isEmpty()) {
            parts.add(String.join(" › ", found.headings()));
        }
        return String.join(" · ", parts);
    }

    private List<Control> read(List<Found> found) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < found.size(); i++) {
            int number = i + 1;
            var title = found.get(i).title();
            found.get(i)
                    .question()
                    .filter(id -> id.value().length() <= LONGEST_VALUE)
                    .ifPresent(id -> options.add(new Option(id.value(), label(number + ". " + title))));
        }
        return options.isEmpty()
                ? List.of()
                : List.of(new Control.Select(ReadSelect.NAME, texts.get("notes.read"), options));
    }

    private static String label(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
