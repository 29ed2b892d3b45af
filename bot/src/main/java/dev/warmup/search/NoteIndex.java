package dev.warmup.search;

import dev.warmup.notes.Notes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The notes of one moment, ready to be searched. Immutable, in memory, and safe for use by several threads. */
public final class NoteIndex {
    private static final String ENTRY = "ENTRY";

    /** Held so that its level stays: on a newer Java it advises a newer Lucene, which Java 17 could not run. */
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        ADVICE.setLevel(Level.SEVERE);
    }

    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final Searching searching;
    private final Passages passages = new Passages();

    private NoteIndex(List<Entry> entries, DirectoryReader reader) throws IOException {
        this.entries = entries;
        this.searcher = new IndexSearcher(reader);
        this.searching = new Searching(reader);
    }

    /** Reads all questions, answers and headings of these notes. */
    public static NoteIndex of(Notes notes) {
        var entries = Entries.of(notes);
        try {
            var directory = new ByteBuffersDirectory();
            write(entries, directory);
            return new NoteIndex(entries, DirectoryReader.open(directory));
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static void write(List<Entry> entries, Directory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(NoteAnalyzer.STEMS))) {
            for (int i = 0; i < entries.size(); i++) {
                writer.addDocument(document(i, entries.get(i)));
            }
            writer.commit();
        }
    }

    private static Document document(int number, Entry entry) {
        var document = new Document();
        document.add(new StoredField(ENTRY, number));
        for (var field : Field.values()) {
            document.add(new TextField(field.name(), field.of(entry), Store.NO));
            NoteAnalyzer.WORDS.cut(field.of(entry)).stream()
                    .distinct()
                    .forEach(word -> document.add(new StringField(Lexicon.FIELD, word, Store.NO)));
        }
        return document;
    }

    /**
     * Searches for words in English, Chinese or both. There is no syntax; misspelt words find what they are likely to
     * mean.
     *
     * @param most how many to find
     * @return the best first; none when no note has any of the words
     */
    public List<Found> search(String words, int most) {
        try {
            var plan = searching.plan(QueryWords.in(words));
            return plan.isPresent() ? found(plan.get(), most) : List.of();
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private List<Found> found(Searching.Plan plan, int most) throws IOException {
        List<Found> found = new ArrayList<>();
        for (var hit : searcher.search(plan.ranking(), most).scoreDocs) {
            var entry = entry(hit);
            var passage = passages.best(entry.text(), plan.marking());
            found.add(new Found(entry.question(), entry.title(), entry.place(), entry.headings(), passage, hit.score));
        }
        return found;
    }

    private Entry entry(ScoreDoc hit) throws IOException {
        var document = searcher.storedFields().document(hit.doc);
        return entries.get(document.getField(ENTRY).numericValue().intValue());
    }
}
