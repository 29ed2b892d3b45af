package dev.warmup.notes;

import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Place;
import dev.warmup.study.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What questions are about: what their author says, else what headings, file name and words suggest. */
final class Subjects {
    private static final String LEVELS =
            Stream.of(Level.values()).map(Level::word).collect(Collectors.joining(", "));
    private static final String KINDS = Stream.of(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));

    private final String file;
    private final TopicGuess topics;
    private final LevelGuess levels = new LevelGuess();
    private final Optional<Kind> kind;
    private final Optional<Level> level;
    private final Optional<String> topic;
    private final Optional<String> language;
    private final List<Mistake> mistakes = new ArrayList<>();

    Subjects(String file, FrontMatter frontMatter) {
        this.file = file;
        this.topics = new TopicGuess(file);
        Place place = new Place(file, 1);
        this.level = said("level", frontMatter.value("level"), place, Level::of, LEVELS);
        this.kind = said("kind", frontMatter.value("kind"), place, Kind::of, KINDS);
        this.topic = frontMatter.value("topic").map(Subjects::word);
        this.language = frontMatter.value("language");
    }

    /** Words that name no level or kind, those since the last call. */
    List<Mistake> takeMistakes() {
        List<Mistake> taken = List.copyOf(mistakes);
        mistakes.clear();
        return taken;
    }

    Subject of(Found question, Attributes attributes) {
        return new Subject(
                said("kind", attributes, Kind::of, KINDS).or(() -> kind).orElseGet(() -> KindGuess.of(question)),
                attributes.value("topic").map(Subjects::word).or(() -> topic).orElseGet(() -> topics.of(question)),
                said("level", attributes, Level::of, LEVELS)
                        .or(() -> level)
                        .orElseGet(() -> levels.of(question.section(), question.text())),
                attributes.value("language").or(() -> language).orElseGet(() -> language(question.text())));
    }

    private <T> Optional<T> said(
            String name, Attributes attributes, Function<String, Optional<T>> parse, String choices) {
        Optional<String> value = attributes.value(name);
        return value.isEmpty()
                ? Optional.empty()
                : said(name, value, attributes.places().getOrDefault(name, new Place(file, 1)), parse, choices);
    }

    private <T> Optional<T> said(
            String name, Optional<String> value, Place place, Function<String, Optional<T>> parse, String choices) {
        Optional<T> said = value.flatMap(parse);
        if (value.isPresent() && said.isEmpty()) {
            mistakes.add(
                    new Mistake(place, "unknown " + name + " '" + value.orElseThrow() + "'; write one of " + choices));
        }
        return said;
    }

    /** A topic is lower-case words with hyphens. */
    static String word(String topic) {
        String word = topic.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]+", "-");
        return word.replaceAll("^-+|-+$", "");
    }

    private static String language(String text) {
        int han = Han.count(text);
        return han > 0 && han * 4L >= letters(text) ? "zh" : "en";
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
