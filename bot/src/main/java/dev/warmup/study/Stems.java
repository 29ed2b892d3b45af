package dev.warmup.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The different stems of a text: English words by Porter's rules, Chinese, Japanese and Korean as pairs of characters. */
final class Stems {
    private static final Analyzer ANALYZER = new StemAnalyzer();
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    /** Chinese words of one character that mean little; pairs across them would be noise. */
    private static final Pattern CHINESE_PARTICLES = Pattern.compile("[的了是和与吗呢吧]");

    private Stems() {}

    /** In the order in which they first appear, without stop words. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", plain(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
        return stems;
    }

    private static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return CHINESE_PARTICLES
                .matcher(THOUSANDS.matcher(normal).replaceAll(""))
                .replaceAll(" ");
    }

    private static final class StemAnalyzer extends Analyzer {
        private static final CharArraySet STOP_WORDS = new CharArraySet(English.EMPTY_WORDS, false);

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stems = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            stems = new StopFilter(new CJKBigramFilter(stems), STOP_WORDS);
            return new TokenStreamComponents(words, new PorterStemFilter(new RegularForms(stems)));
        }
    }

    /** Puts irregular forms in their regular one, so that they get the same stem. */
    private static final class RegularForms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        RegularForms(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String regular = English.IRREGULAR.get(term.toString());
            if (regular != null) {
                term.setEmpty().append(regular);
            }
            return true;
        }
    }
}
