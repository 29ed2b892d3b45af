package dev.warmup.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** All words of the notes, to find what a word that is not among them was meant to be. */
final class Lexicon {
    /** The field of the index that holds the words. */
    static final String FIELD = "WORD";

    private static final int MOST = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_MISSPELT = 3;
    private static final int SHORTEST_WITH_TWO_SLIPS = 6;
    private static final int LONGEST_MISSPELT = 40;

    private final Terms words;

    private Lexicon(Terms words) {
        this.words = words;
    }

    /** Empty when the notes have no words. */
    static Optional<Lexicon> in(IndexReader reader) throws IOException {
        return Optional.ofNullable(MultiTerms.getTerms(reader, FIELD)).map(Lexicon::new);
    }

    private record Candidate(String word, double likeness, int spread) {}

    /**
     * What could be meant by a word, the likeliest first: a word it is the beginning of, two words it joins, or a
     * word that differs in one letter or, if it is long, in two.
     */
    List<String> meanings(String word) throws IOException {
        if (word.chars().allMatch(Character::isDigit)) {
            return List.of();
        }
        var longer = word.length() < SHORTEST_BEGINNING ? List.<Candidate>of() : beginningWith(word);
        if (!longer.isEmpty()) {
            return best(longer);
        }
        var alike = alike(word);
        return alike.isEmpty() ? halves(word) : best(alike);
    }

    private static List<String> best(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness)
                        .thenComparingInt(Candidate::spread)
                        .reversed()
                        .thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    private List<Candidate> beginningWith(String beginning) throws IOException {
        List<Candidate> found = new ArrayList<>();
        TermsEnum all = words.iterator();
        if (all.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END) {
            for (BytesRef at = all.term(); at != null; at = all.next()) {
                String word = at.utf8ToString();
                if (!word.startsWith(beginning)) {
                    break;
                }
                found.add(new Candidate(word, 1, all.docFreq()));
            }
        }
        return found;
    }

    private List<Candidate> alike(String word) throws IOException {
        if (word.length() < SHORTEST_MISSPELT || word.length() > LONGEST_MISSPELT) {
            return List.of();
        }
        int slips = word.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        var fuzzy = new FuzzyTermsEnum(words, new Term(FIELD, word), slips, 0, true);
        List<Candidate> found = new ArrayList<>();
        for (BytesRef at = fuzzy.next(); at != null; at = fuzzy.next()) {
            found.add(new Candidate(at.utf8ToString(), fuzzy.getBoost(), fuzzy.docFreq()));
        }
        double nearest = found.stream().mapToDouble(Candidate::likeness).max().orElse(0);
        return found.stream()
                .filter(candidate -> candidate.likeness() == nearest)
                .toList();
    }

    /** As in "datawarehouse". */
    private List<String> halves(String word) throws IOException {
        TermsEnum all = words.iterator();
        for (int at : IntStream.rangeClosed(SHORTEST_MISSPELT, word.length() - SHORTEST_MISSPELT)
                .toArray()) {
            var halves = List.of(word.substring(0, at), word.substring(at));
            if (all.seekExact(new BytesRef(halves.get(0))) && all.seekExact(new BytesRef(halves.get(1)))) {
                return halves;
            }
        }
        return List.of();
    }
}
