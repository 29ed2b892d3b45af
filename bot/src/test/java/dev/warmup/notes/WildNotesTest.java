package dev.warmup.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the reader on notes in the styles people really use. Beside each note {@code name.md} or {@code name.txt}
 * lies {@code name.tsv} with the line and the text of each question in it, written by hand.
 */
class WildNotesTest {
    private static final Path NOTES = Path.of("src/test/resources/notes/wild");
    private static final double WANTED = 0.93;
    private static final int FEW = 8;

    static Stream<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(NOTES)) {
            return files.filter(file -> !file.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nearlyAllQuestionsOfANoteAreFoundAndNearlyNothingElse(Path note) {
        Score score = Score.of(note);
        // In a note with few questions one slip is more than seven in a hundred.
        boolean few = score.wanted() <= FEW && score.missed() + score.wrong() <= 1;
        assertThat(few || (score.recall() >= WANTED && score.precision() >= WANTED))
                .as(score.toString())
                .isTrue();
    }

    @Test
    void inAllNotesTogetherRecallAndPrecisionAreHigh() throws IOException {
        List<Score> scores = notes().map(Score::of).toList();
        Score all = scores.stream().reduce(new Score("all", 0, 0, 0), Score::plus);
        scores.forEach(System.out::println);
        System.out.println(all);
        assertThat(all.recall()).isGreaterThanOrEqualTo(WANTED);
        assertThat(all.precision()).isGreaterThanOrEqualTo(WANTED);
    }

    private record Score(String name, int found, int wanted, int hits) {
        static Score of(Path note) {
            try {
                Set<String> wanted = new HashSet<>();
                String name = note.getFileName().toString();
                Path labels = note.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".tsv");
                for (String line : Files.readAllLines(labels)) {
                    int tab = line.indexOf('\t');
                    wanted.add(key(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1)));
                }
                Set<String> found = new HashSet<>();
                new NoteReader()
                        .read(name, Files.readString(note, UTF_8))
                        .questions()
                        .forEach(question -> found.add(key(question.place().line(), question.text())));
                Set<String> hits = new HashSet<>(found);
                hits.retainAll(wanted);
                return new Score(name, found.size(), wanted.size(), hits.size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String key(int line, String text) {
            return line + " " + QuestionIds.normalised(text);
        }

        Score plus(Score other) {
            return new Score(name, found + other.found, wanted + other.wanted, hits + other.hits);
        }

        int missed() {
            return wanted - hits;
        }

        int wrong() {
            return found - hits;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) hits / wanted;
        }

        double precision() {
            return found == 0 ? 1 : (double) hits / found;
        }

        @Override
        public String toString() {
            return String.format(
                    "%-26s %3d questions, recall %.3f, precision %.3f", name, wanted, recall(), precision());
        }
    }
}
