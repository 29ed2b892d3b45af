package dev.warmup.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Joins the single Chinese characters that come from the standard tokenizer and cuts them into words by smartcn's
 * dictionary, which for its part would break up the English around them. A word stands where its first character does.
 */
final class ChineseWords extends TokenFilter {
    /** What to cut Chinese into. Characters find also what the dictionary cuts differently elsewhere. */
    enum Cut {
        WORDS,
        WORDS_AND_CHARACTERS
    }

    private static final String HAN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    private final Cut cut;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Word> waiting = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();

    ChineseWords(TokenStream input, Cut cut) {
        super(input);
        this.cut = cut;
    }

    /** A word with where it begins and ends, and how many positions it stands behind the one before. */
    private record Word(String text, int start, int end, int step) {}

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting.isEmpty() && !readOn()) {
            return false;
        }
        if (!waiting.isEmpty()) {
            emit(waiting.remove());
        }
        return true;
    }

    /** Goes to the next token; of Chinese characters, to the end of their run. */
    private boolean readOn() throws IOException {
        if (!after.isEmpty()) {
            restoreState(after.remove());
        } else if (!input.incrementToken()) {
            return false;
        }
        if (isHan()) {
            readRun();
        }
        return true;
    }

    private void readRun() throws IOException {
        int start = offset.startOffset();
        int end;
        boolean more;
        var run = new StringBuilder();
        do {
            run.append(term);
            end = offset.endOffset();
            more = input.incrementToken();
        } while (more && isHan() && offset.startOffset() == end);
        if (more) {
            after.add(captureState());
        }
        addWords(run.toString(), start);
    }

    private boolean isHan() {
        return type.type().equals(HAN);
    }

    private void addWords(String run, int start) throws IOException {
        for (var word : dictionaryWords(run)) {
            boolean withCharacters =
                    cut == Cut.WORDS_AND_CHARACTERS && word.text().length() > 1;
            waiting.add(new Word(word.text(), start + word.start(), start + word.end(), 1));
            for (int i = word.start(); withCharacters && i < word.end(); i++) {
                waiting.add(new Word(run.substring(i, i + 1), start + i, start + i + 1, i == word.start() ? 0 : 1));
            }
        }
    }

    private static List<Word> dictionaryWords(String run) throws IOException {
        List<Word> words = new ArrayList<>();
        try (var segmenter = new HMMChineseTokenizer()) {
            var text = segmenter.addAttribute(CharTermAttribute.class);
            var where = segmenter.addAttribute(OffsetAttribute.class);
            segmenter.setReader(new StringReader(run));
            segmenter.reset();
            while (segmenter.incrementToken()) {
                words.add(new Word(text.toString(), where.startOffset(), where.endOffset(), 1));
            }
            segmenter.end();
        }
        return words;
    }

    private void emit(Word word) {
        clearAttributes();
        term.append(word.text());
        offset.setOffset(word.start(), word.end());
        position.setPositionIncrement(word.step());
        type.setType(HAN);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        after.clear();
    }
}
