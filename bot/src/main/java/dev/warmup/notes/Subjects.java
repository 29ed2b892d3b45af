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
    private final FrontMatter frontMatter;
    private final TopicGuess topics;
    private final LevelGuess levels = new LevelGuess();
    private final List<Mistake> mistakes = new ArrayList<>();

    Subjects(String file, FrontMatter frontMatter) {
        this.file = file;
        this.frontMatter = frontMatter;
        this.topics = new TopicGuess(file);
        check("level", new Place(file, 1), frontMatter.value("level"), Level::of, LEVELS);
        check("kind", new Place(file, 1), frontMatter.value("kind"), Kind::of, KINDS);
    }

    /** Words that name no level or kind. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    Subject of(Found question, Attributes attributes) {
        Kind kind = said("kind", attributes, Kind::of, KINDS).orElseGet(() -> KindGuess.of(question));
        Level level = said("level", attributes, Level::of, LEVELS)
                .orElseGet(() -> levels.of(question.section(), question.text()));
        String topic = value("topic", attributes).map(Subjects::word).orElseGet(() -> topics.of(question));
        String language = value("language", attributes).orElseGet(() -> language(question.text()));
        return new Subject(kind, topic, level, language);
    }

    private <T> Optional<T> said(
            String name, Attributes attributes, Function<String, Optional<T>> parse, String choices) {
        check(name, attributes.places().getOrDefault(name, new Place(file, 1)), attributes.value(name), parse, choices);
        return attributes
                .value(name)
                .flatMap(parse)
                .or(() -> frontMatter.value(name).flatMap(parse));
    }

    private <T> void check(
            String name, Place place, Optional<String> value, Function<String, Optional<T>> parse, String choices) {
        if (value.isPresent() && value.flatMap(parse).isEmpty()) {
            mistakes.add(
                    new Mistake(place, "unknown " + name + " '" + value.orElseThrow() + "'; write one of " + choices));
        }
    }

    private Optional<String> value(String name, Attributes attributes) {
        return attributes.value(name).or(() -> frontMatter.value(name));
    }

    /** A topic is lower-case words with hyphens. */
    static String word(String topic) {
        String word = topic.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]+", "-");
        return word.replaceAll("^-+|-+$", "");
    }

    private static String language(String text) {
        int han = Han.count(text);
        return han > 0 && han * 4L >= text.chars().filter(Character::isLetter).count() ? "zh" : "en";
    }
}
