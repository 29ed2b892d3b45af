package dev.warmup.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The notes in {@code content/}, read as plain text: the tests here must not trust the reader they check. */
final class Shipped {
    static final Path CONTENT =
            Path.of(System.getProperty("user.dir")).resolve("../content").normalize();
    private static final Pattern QUESTION = Pattern.compile("^##+ .*\\{#([a-z0-9-]+)}\\s*$");
    private static final Pattern FENCE = Pattern.compile("^```(.*)$");

    private Shipped() {}

    /** One fenced block of code, with the question it stands under. */
    record Code(String question, String language, String text, String place) {
        @Override
        public String toString() {
            return place + " " + question;
        }
    }

    static List<Path> files() {
        try (Stream<Path> paths = Files.walk(CONTENT)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> questions() {
        return files().stream()
                .flatMap(file -> lines(file).stream())
                .map(QUESTION::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .toList();
    }

    static List<Code> code() {
        return files().stream().flatMap(file -> code(file).stream()).toList();
    }

    private static List<Code> code(Path file) {
        var blocks = new ArrayList<Code>();
        var lines = lines(file);
        String question = "";
        for (int i = 0; i < lines.size(); i++) {
            var heading = QUESTION.matcher(lines.get(i));
            var fence = FENCE.matcher(lines.get(i));
            if (heading.matches()) {
                question = heading.group(1);
            } else if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                var text = String.join("\n", lines.subList(i + 1, end));
                blocks.add(new Code(question, fence.group(1).strip(), text, CONTENT.relativize(file) + ":" + (i + 2)));
                i = end;
            }
        }
        return blocks;
    }
}
