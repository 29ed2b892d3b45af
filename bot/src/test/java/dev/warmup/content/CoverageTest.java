package dev.warmup.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code content/coverage.csv} says which question teaches which item of the course outline. */
class CoverageTest {
    /** How many items each group of the outline has. */
    private static final Map<Character, Integer> GROUPS = new TreeMap<>(Map.ofEntries(
            Map.entry('A', 35),
            Map.entry('B', 15),
            Map.entry('C', 18),
            Map.entry('D', 33),
            Map.entry('E', 5),
            Map.entry('F', 21),
            Map.entry('G', 23),
            Map.entry('H', 38),
            Map.entry('I', 8),
            Map.entry('J', 25),
            Map.entry('K', 6),
            Map.entry('L', 14),
            Map.entry('M', 16),
            Map.entry('N', 14),
            Map.entry('O', 6),
            Map.entry('P', 35),
            Map.entry('Q', 36),
            Map.entry('R', 15)));

    @Test
    void everyItemIsTaught() throws IOException {
        var outline = new TreeSet<String>();
        GROUPS.forEach((group, items) ->
                IntStream.rangeClosed(1, items).forEach(item -> outline.add(group + "%02d".formatted(item))));

        var taught = new TreeSet<String>();
        rows().forEach(row -> taught.add(row.get(0)));
        assertThat(taught).isEqualTo(outline);
    }

    @Test
    void everyQuestionNamedIsThere() throws IOException {
        var questions = new TreeSet<>(Shipped.questions());
        assertThat(rows()).extracting(row -> row.get(1)).isSubsetOf(questions);
    }

    @Test
    void noTwoQuestionsShareAnId() {
        assertThat(Shipped.questions()).doesNotHaveDuplicates().hasSizeGreaterThan(250);
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Shipped.CONTENT.resolve("coverage.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.equals("item,question"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
