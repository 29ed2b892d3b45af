package dev.warmup.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes many megabytes of notes out of few: the same notes again and again, with other words in them each time. */
final class SpeedCorpus {
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");
    private static final int ONE_WORD_IN = 4;
    private static final int NOTE_CHARACTERS = 1_000_000;

    private final Random random = new Random(7);
    private final List<String> notes;
    private final List<String> words;

    private SpeedCorpus(List<String> notes) {
        this.notes = notes;
        this.words = notes.stream()
                .flatMap(note -> WORD.matcher(note).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Whole notes of a folder. */
    static SpeedCorpus ofNotes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new SpeedCorpus(files.filter(NoteFiles::isNamedLikeNote)
                    .sorted()
                    .map(SpeedCorpus::read)
                    .toList());
        }
    }

    /** Nothing but questions with the shortest answers, asked in every way, from the labels beside the notes of a folder. */
    static SpeedCorpus ofQuestions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> questions = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> read(file).lines())
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .toList();
            return new SpeedCorpus(List.of(
                    ask(questions, "## %s\n\nYes.\n\n"),
                    "# Questions\n\n" + ask(questions, "1. %s\n"),
                    "# Questions\n\n" + ask(questions, "- %s\n"),
                    ask(questions, "**%s**\n\nIt depends.\n\n"),
                    ask(questions, "Q: %s\nA: It depends.\n\n"),
                    ask(questions, "%s\n\n")));
        }
    }

    /** Notes of about a megabyte, so many characters in all. */
    List<String> megabytes(int characters) {
        List<String> made = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        int left = characters;
        for (int i = 0; left > 0; i = (i + 1) % notes.size()) {
            note.append(varied(notes.get(i))).append("\n\n");
            if (note.length() >= Math.min(left, NOTE_CHARACTERS)) {
                made.add(note.toString());
                left -= note.length();
                note.setLength(0);
            }
        }
        return made;
    }

    private String varied(String note) {
        return WORD.matcher(note)
                .replaceAll(word -> Matcher.quoteReplacement(
                        random.nextInt(ONE_WORD_IN) == 0 ? words.get(random.nextInt(words.size())) : word.group()));
    }

    private static String ask(List<String> questions, String form) {
        StringBuilder all = new StringBuilder();
        questions.forEach(question -> all.append(form.replace("%s", question)));
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
