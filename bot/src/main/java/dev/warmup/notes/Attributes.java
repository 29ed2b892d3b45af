package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Passage;
import dev.warmup.study.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines {@code name: value} directly under a question.
 *
 * @param values by their name
 * @param places where each stands
 * @param lastLine the last of these lines; 0 if there are none
 */
record Attributes(Map<String, String> values, Map<String, Place> places, int lastLine) {
    private static final Pattern LINE = Pattern.compile("([a-z][a-z-]{1,20}):[ \\t]+(\\S.{0,80})");
    private static final Attributes NONE = new Attributes(Map.of(), Map.of(), 0);
    private static final int LONGEST_NAME = 21;
    private static final Set<String> KNOWN = Set.of("level", "kind", "topic", "language", "who");

    /**
     * The attributes at the beginning of an answer.
     *
     * @param free whether the author names questions, so that any name is one
     */
    static Attributes at(List<Block> answer, String file, boolean free) {
        if (answer.isEmpty() || !(answer.get(0) instanceof Passage passage) || passage.depth() > 0) {
            return NONE;
        }
        int count = 0;
        while (count < passage.lines().size() && isAttribute(passage.lines().get(count), free)) {
            count++;
        }
        return count == 0 ? NONE : of(passage.lines().subList(0, count), file);
    }

    private static boolean isAttribute(Line line, boolean free) {
        String text = line.text().strip();
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= LONGEST_NAME
                && (free || KNOWN.contains(text.substring(0, colon)))
                && LINE.matcher(text).matches();
    }

    private static Attributes of(List<Line> lines, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Line line : lines) {
            String text = line.text().strip();
            String name = text.substring(0, text.indexOf(':'));
            values.put(name, text.substring(name.length() + 1).strip());
            places.put(name, new Place(file, line.number()));
        }
        return new Attributes(values, places, lines.get(lines.size() - 1).number());
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
