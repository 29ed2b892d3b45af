package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import dev.warmup.notes.Block.Passage;
import dev.warmup.study.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final int LONGEST_NAME = 21;
    private static final Set<String> KNOWN = Set.of("level", "kind", "topic", "language", "who");

    /**
     * The attributes at the beginning of an answer.
     *
     * @param free whether the author names questions, so that any name is one
     */
    static Attributes at(List<Block> answer, String file, boolean free) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        int last = 0;
        if (!answer.isEmpty() && answer.get(0) instanceof Passage passage && passage.depth() == 0) {
            for (Line line : passage.lines()) {
                String text = line.text().strip();
                int colon = text.indexOf(':');
                Matcher attribute = LINE.matcher(text);
                if (colon < 0
                        || colon > LONGEST_NAME
                        || !attribute.matches()
                        || !(free || KNOWN.contains(attribute.group(1)))) {
                    break;
                }
                values.put(attribute.group(1), attribute.group(2).strip());
                places.put(attribute.group(1), new Place(file, line.number()));
                last = line.number();
            }
        }
        return new Attributes(values, places, last);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
