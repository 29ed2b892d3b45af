package dev.warmup.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts English, Chinese and mixed text into words. */
final class NoteAnalyzer extends Analyzer {
    /** The stems that texts are searched by; Chinese words, and their characters too. */
    static final NoteAnalyzer STEMS = new NoteAnalyzer(true, ChineseWords.Cut.WORDS_AND_CHARACTERS);

    /** Words as they are written, in lower case; against these misspelt ones are held. */
    static final NoteAnalyzer WORDS = new NoteAnalyzer(false, ChineseWords.Cut.WORDS);

    /** As in {@code row_number}, {@code orders.id} and {@code topics:sql}; of the same length, so that places stay. */
    private static final NormalizeCharMap SEPARATORS = separators();

    /** British endings, which the stemmer does not know: normalisation, optimised. */
    private static final Pattern BRITISH_Z = Pattern.compile("(?<=\\w{3})is(?=(?:e|es|ed|er|ers|ing|ations?)$)");
    /** As in behaviour and catalogue. */
    private static final Pattern BRITISH_END = Pattern.compile("(?<=behavio|colo|catalog)u(?=r|e)e?");

    private final boolean stemmed;
    private final ChineseWords.Cut chinese;

    private NoteAnalyzer(boolean stemmed, ChineseWords.Cut chinese) {
        this.stemmed = stemmed;
        this.chinese = chinese;
    }

    private static NormalizeCharMap separators() {
        var map = new NormalizeCharMap.Builder();
        for (String separator : List.of("_", ".", ":")) {
            map.add(separator, " ");
        }
        return map.build();
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(SEPARATORS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream plain = new EnglishPossessiveFilter(new LowerCaseFilter(new ASCIIFoldingFilter(words)));
        TokenStream cut = new ChineseWords(plain, chinese);
        return new TokenStreamComponents(words, stemmed ? stems(cut) : cut);
    }

    private static TokenStream stems(TokenStream words) {
        TokenStream american = new PatternReplaceFilter(words, BRITISH_Z, "iz", false);
        return new PorterStemFilter(new PatternReplaceFilter(american, BRITISH_END, "", false));
    }

    /** What a text is cut into, in its order. */
    List<String> cut(String text) {
        List<String> all = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                all.add(term.toString());
            }
            tokens.end();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
        return all;
    }
}
