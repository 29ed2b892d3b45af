package dev.warmup.search;

import dev.warmup.notes.Chapter;
import dev.warmup.notes.Notes;
import dev.warmup.notes.PlainText;
import dev.warmup.study.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists all that can be found in the notes. */
final class Entries {
    /** Of an answer of a million characters nobody reads the rest. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final Map<String, List<Chapter>> chapters;

    private Entries(Notes notes) {
        this.chapters = notes.chapters().stream()
                .collect(Collectors.groupingBy(chapter -> chapter.place().file()));
    }

    static List<Entry> of(Notes notes) {
        var entries = new Entries(notes);
        return Stream.concat(
                        notes.questions().stream().map(entries::question),
                        notes.chapters().stream()
                                .filter(chapter -> !chapter.text().isBlank())
                                .map(entries::chapter))
                .toList();
    }

    private Entry question(Question question) {
        return new Entry(
                Optional.of(question.id()),
                question.text(),
                question.place(),
                headings(question.place().file(), question.place().line()),
                plain(answer(question)));
    }

    private Entry chapter(Chapter chapter) {
        var place = chapter.place();
        return new Entry(
                Optional.empty(), chapter.title(), place, headings(place.file(), place.line()), plain(chapter.text()));
    }

    /** The reference answer, and of the lists with it what the answer does not hold already. */
    private static String answer(Question question) {
        var reference = question.reference();
        var items = Stream.concat(
                reference.keyPoints().stream(),
                reference.lists().values().stream().flatMap(List::stream));
        return items.filter(item -> !reference.answer().contains(item))
                .map(item -> "\n- " + item)
                .collect(Collectors.joining("", reference.answer() + "\n", ""));
    }

    private static String plain(String markdown) {
        return PlainText.of(markdown.length() <= LONGEST_TEXT ? markdown : markdown.substring(0, LONGEST_TEXT));
    }

    /** The headings above a line; one that stands on the line itself only ends those as deep as it. */
    private List<String> headings(String file, int line) {
        List<Chapter> above = new ArrayList<>();
        for (var chapter : chapters.getOrDefault(file, List.of())) {
            if (chapter.place().line() > line) {
                break;
            }
            above.removeIf(outer -> outer.level() >= chapter.level());
            if (chapter.place().line() < line) {
                above.add(chapter);
            }
        }
        return above.stream().map(Chapter::title).toList();
    }
}
