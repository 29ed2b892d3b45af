package dev.warmup.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Turns words into a query of Lucene. There is no syntax: whatever was typed is cut into words and looked for. A word
 * that no note has is taken for those it is likely to mean.
 */
final class Searching {
    private static final float WORTH_OF_EMPTY_WORDS = 0.1f;
    private static final float WORTH_OF_OTHER_FIELDS = 0.2f;
    private static final float LIKENESS_COUNTS = 0.7f;
    private static final int LOOSE = 3;

    private final IndexReader reader;
    private final Optional<Lexicon> lexicon;

    Searching(IndexReader reader) throws IOException {
        this.reader = reader;
        this.lexicon = Lexicon.in(reader);
    }

    /**
     * One word as the index knows it.
     *
     * @param stems those it may stand for, the likeliest first; of a Chinese word that no note has, its characters
     * @param together whether they have to stand behind each other
     */
    private record Wanted(List<String> stems, boolean together) {}

    /**
     * What to ask of the index.
     *
     * @param ranking finds and ranks entries
     * @param marking finds what to mark in a text
     */
    record Plan(Query ranking, Query marking) {}

    /** Empty when no note has any of the words. */
    Optional<Plan> plan(QueryWords words) throws IOException {
        Map<String, Wanted> wanted = wanted(words.all());
        var telling = known(words.telling(), wanted);
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        var some = new BooleanQuery.Builder();
        var marking = new BooleanQuery.Builder();
        for (var word : telling) {
            some.add(anywhere(word), Occur.SHOULD);
            marking.add(in(Field.TEXT, word), Occur.SHOULD);
        }
        var ranking = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        for (var word : known(words.empty(), wanted)) {
            ranking.add(new BoostQuery(anywhere(word), WORTH_OF_EMPTY_WORDS), Occur.SHOULD);
        }
        phrases(firstStems(wanted)).forEach(phrase -> ranking.add(phrase, Occur.SHOULD));
        return Optional.of(new Plan(ranking.build(), marking.build()));
    }

    /** Words in their order are worth more than here and there. */
    private static List<Query> phrases(List<String> stems) {
        return Arrays.stream(Field.values())
                .filter(field -> stems.size() > 1)
                .<Query>map(field -> new BoostQuery(phrase(field, stems, LOOSE), field.weight()))
                .toList();
    }

    /** In the order of the words, without those that no note has. */
    private Map<String, Wanted> wanted(List<String> words) throws IOException {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (var word : words) {
            wanted(word).ifPresent(known -> wanted.put(word, known));
        }
        return wanted;
    }

    private static List<Wanted> known(List<String> words, Map<String, Wanted> wanted) {
        return words.stream().filter(wanted::containsKey).map(wanted::get).toList();
    }

    private Optional<Wanted> wanted(String word) throws IOException {
        var cut = NoteAnalyzer.STEMS.cut(word);
        if (!cut.isEmpty() && isKnown(cut.get(0))) {
            return Optional.of(new Wanted(cut.subList(0, 1), false));
        } else if (cut.size() > 1) {
            return characters(cut.subList(1, cut.size()));
        }
        return lexicon.isEmpty() ? Optional.empty() : meant(lexicon.get().meanings(word));
    }

    private Optional<Wanted> characters(List<String> characters) throws IOException {
        for (var character : characters) {
            if (!isKnown(character)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Wanted(characters, true));
    }

    private static Optional<Wanted> meant(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.addAll(NoteAnalyzer.STEMS.cut(word)));
        return stems.isEmpty() ? Optional.empty() : Optional.of(new Wanted(List.copyOf(stems), false));
    }

    private boolean isKnown(String stem) throws IOException {
        for (var field : Field.values()) {
            if (reader.docFreq(new Term(field.name(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> firstStems(Map<String, Wanted> wanted) {
        return wanted.values().stream().map(word -> word.stems().get(0)).toList();
    }

    private static Query anywhere(Wanted word) {
        List<Query> fields = new ArrayList<>();
        for (var field : Field.values()) {
            fields.add(new BoostQuery(in(field, word), field.weight()));
        }
        return new DisjunctionMaxQuery(fields, WORTH_OF_OTHER_FIELDS);
    }

    private static Query in(Field field, Wanted word) {
        if (word.together()) {
            return phrase(field, word.stems(), 0);
        } else if (word.stems().size() == 1) {
            return new TermQuery(new Term(field.name(), word.stems().get(0)));
        }
        var any = new SynonymQuery.Builder(field.name());
        float worth = 1;
        for (var stem : word.stems()) {
            any.addTerm(new Term(field.name(), stem), worth);
            worth *= LIKENESS_COUNTS;
        }
        return any.build();
    }

    private static Query phrase(Field field, List<String> stems, int loose) {
        return new PhraseQuery(loose, field.name(), stems.toArray(String[]::new));
    }
}
