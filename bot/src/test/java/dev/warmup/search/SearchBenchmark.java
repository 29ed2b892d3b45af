package dev.warmup.search;

import dev.warmup.notes.LiveNotes;
import dev.warmup.notes.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Times searches in the shipped notes. From the folder {@code bot}:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.warmup.search.SearchBenchmark</pre>
 */
public final class SearchBenchmark {
    private static final int ROUNDS = 50;
    private static final int RESULTS = 5;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var content = Path.of(arguments.length == 0 ? "../content" : arguments[0]);
        Notes notes = new LiveNotes(List.of(content)).current();
        long start = System.nanoTime();
        var index = NoteIndex.of(notes);
        System.out.printf("%d questions indexed in %.0f ms%n", notes.questions().size(), since(start));

        var queries = queries();
        System.out.printf("first search: %.1f ms%n", time(index, queries.get(0)));
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            queries.forEach(query -> times.add(time(index, query)));
        }
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%d searches: median %.2f ms, 99 %% within %.2f ms, slowest %.2f ms, %.1f %% within 20 ms%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                100.0 * Arrays.stream(sorted).filter(time -> time < 20).count() / sorted.length);
    }

    private static double time(NoteIndex index, String query) {
        long start = System.nanoTime();
        index.search(query, RESULTS);
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Those of the tests: words, whole questions, typos, Chinese. */
    private static List<String> queries() throws IOException {
        var queries = new ArrayList<String>();
        for (var table : List.of("queries.csv", "chinese.csv")) {
            try (InputStream lines = SearchBenchmark.class.getResourceAsStream(table)) {
                new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> queries.add(line.substring(0, line.lastIndexOf('|'))));
            }
        }
        return queries;
    }
}
