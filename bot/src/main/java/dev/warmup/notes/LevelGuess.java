package dev.warmup.notes;

import dev.warmup.study.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the level of a question by the nearest heading that names one. */
final class LevelGuess {
    private static final Pattern EXPERT = pattern("\\bexperts?\\b|\\bstaff\\b|\\bprincipal\\b|专家");
    private static final Pattern ADVANCED = pattern("\\badvanced\\b|\\bhard\\b|\\bsenior\\b|高级|进阶");
    private static final Pattern INTERMEDIATE = pattern("\\bintermediate\\b|\\bmedium\\b|\\bmid(?:-level)?\\b|中级");
    private static final Pattern ENTRY = pattern(
            "\\bbeginners?\\b|\\bbasics?\\b|\\bentry\\b|\\bjunior\\b|\\beasy\\b|\\bsimple\\b|\\bfundamentals?\\b|初级|基础|入门");

    private final Map<String, Optional<Level>> known = new HashMap<>();

    Level of(Section section, String question) {
        return section.titles().stream()
                .filter(title -> !title.equals(question))
                .map(title -> known.computeIfAbsent(title, LevelGuess::named))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Level.INTERMEDIATE);
    }

    private static Optional<Level> named(String title) {
        if (EXPERT.matcher(title).find()) {
            return Optional.of(Level.EXPERT);
        }
        if (INTERMEDIATE.matcher(title).find()) {
            return Optional.of(Level.INTERMEDIATE);
        }
        if (ADVANCED.matcher(title).find()) {
            return Optional.of(Level.ADVANCED);
        }
        return ENTRY.matcher(title).find() ? Optional.of(Level.ENTRY) : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
