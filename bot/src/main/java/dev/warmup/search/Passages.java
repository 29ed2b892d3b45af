package dev.warmup.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Chooses the passage of a text that fits a query best: whole sentences, or lines of code and tables. */
final class Passages {
    private static final int WANTED_CHARACTERS = 160;
    private static final int MOST_CHARACTERS = 320;
    private static final int BEFORE_FIRST_HIT = 80;
    private static final Pattern FIRST_ITEM = Pattern.compile("^\\s*(?:[-*] )?");
    private static final Pattern NEXT_ITEM = Pattern.compile("\\s*\\n\\s*[-*] ");
    private static final int MOST_READ = 100_000;

    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(NoteAnalyzer.STEMS)
            .withBreakIterator(Passages::sentences)
            .withFormatter(new Pieces())
            .withMaxLength(MOST_READ)
            .withWeightMatches(false)
            .build();

    /** The best passage of a text; its beginning where nothing of it fits. */
    Passage best(String text, Query marking) throws IOException {
        return highlighter.highlightWithoutSearcher(Field.TEXT.name(), marking, text, 1) instanceof Passage best
                ? best
                : new Passage(List.of());
    }

    private static BreakIterator sentences() {
        var lines = new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ROOT), '\n');
        return LengthGoalBreakIterator.createClosestToLength(lines, WANTED_CHARACTERS, 0.5f);
    }

    private static final class Pieces extends PassageFormatter {
        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
            return passages.length == 0 ? new Passage(List.of()) : new Cutting(passages[0], text).passage();
        }
    }

    /** One passage while it is cut into pieces. */
    private static final class Cutting {
        private final org.apache.lucene.search.uhighlight.Passage chosen;
        private final String text;
        private final int start;
        private final int end;
        private final List<Passage.Piece> pieces = new ArrayList<>();

        Cutting(org.apache.lucene.search.uhighlight.Passage chosen, String text) {
            this.chosen = chosen;
            this.text = text;
            boolean tooLong = chosen.getLength() > MOST_CHARACTERS;
            int firstHit = chosen.getNumMatches() == 0 ? 0 : chosen.getMatchStarts()[0];
            this.start = whole(
                    tooLong ? Math.max(chosen.getStartOffset(), firstHit - BEFORE_FIRST_HIT) : chosen.getStartOffset());
            this.end = whole(Math.min(chosen.getEndOffset(), start + MOST_CHARACTERS));
        }

        /** Never between the two halves of one character. */
        private int whole(int at) {
            boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
            return inside ? at - 1 : at;
        }

        Passage passage() {
            add(start > chosen.getStartOffset() ? "…" : "", false);
            int at = start;
            for (int i = 0; i < chosen.getNumMatches(); i++) {
                int from = chosen.getMatchStarts()[i];
                int to = chosen.getMatchEnds()[i];
                if (from >= at && to <= end) {
                    add(text.substring(at, from), false);
                    add(text.substring(from, to), true);
                    at = to;
                }
            }
            add(text.substring(at, end).stripTrailing() + (end < chosen.getEndOffset() ? "…" : ""), false);
            return new Passage(pieces);
        }

        private void add(String piece, boolean hit) {
            String folded = NEXT_ITEM.matcher(piece).replaceAll(" · ").replaceAll("\\s+", " ");
            String shown = pieces.isEmpty() ? FIRST_ITEM.matcher(folded).replaceFirst("") : folded;
            if (!shown.isEmpty()) {
                pieces.add(new Passage.Piece(shown, hit));
            }
        }
    }
}
