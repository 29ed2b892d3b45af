package dev.warmup.notes;

import dev.warmup.study.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The YAML between two lines {@code ---} at the very top of a note.
 *
 * @param values by their lower-case name, as text
 * @param lastLine its closing line; 0 if the note has none
 * @param mistakes at most one: it is no YAML
 */
record FrontMatter(Map<String, String> values, int lastLine, List<Mistake> mistakes) {
    private static final String FENCE = "---";
    private static final int MOST_LINES = 100;
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0, List.of());

    static FrontMatter of(String file, NoteText note) {
        if (note.firstLine() > 1 || !note.line(1).stripTrailing().equals(FENCE)) {
            return NONE;
        }
        for (int line = 2; line <= Math.min(note.lastLine(), MOST_LINES); line++) {
            if (note.line(line).stripTrailing().equals(FENCE)) {
                return read(file, note.lines(2, line - 1), line);
            }
        }
        return NONE;
    }

    /** A value that is there and says something. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static FrontMatter read(String file, String yaml, int lastLine) {
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (read == null) {
                return new FrontMatter(Map.of(), lastLine, List.of());
            }
            if (read instanceof Map<?, ?> map) {
                return new FrontMatter(asText(map), lastLine, List.of());
            }
            // Not front matter at all: a line across the page at the top of an ordinary note.
            return NONE;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null
                    ? 1
                    : Math.min(lastLine, e.getProblemMark().getLine() + 2);
            return new FrontMatter(asLines(yaml), lastLine, List.of(broken(file, line, e.getProblem())));
        } catch (YAMLException e) {
            return new FrontMatter(asLines(yaml), lastLine, List.of(broken(file, 1, String.valueOf(e.getMessage()))));
        }
    }

    private static Mistake broken(String file, int line, String problem) {
        String oneLine = String.valueOf(problem).lines().findFirst().orElse("");
        return new Mistake(new Place(file, line), "the front matter is no valid YAML: " + oneLine);
    }

    private static Map<String, String> asText(Map<?, ?> map) {
        Map<String, String> values = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                values.put(String.valueOf(name).toLowerCase(Locale.ROOT), String.valueOf(value));
            }
        });
        return values;
    }

    /** What can be saved of front matter that is no YAML. */
    private static Map<String, String> asLines(String yaml) {
        Map<String, String> values = new LinkedHashMap<>();
        yaml.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(name, line.substring(colon + 1).strip());
            }
        });
        return values;
    }
}
