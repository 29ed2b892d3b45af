package dev.warmup.notes;

import dev.warmup.notes.Clues.Clue;
import dev.warmup.study.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the level of a question by the nearest heading that names one. */
final class LevelGuess {
    private static final Clues<Level> CLUES = Clues.of(List.of(
            Clue.of(Level.EXPERT, "\\bexperts?\\b|\\bstaff\\b|\\bprincipal\\b|专家", "expert,staff,principal,专家"),
            Clue.of(
                    Level.INTERMEDIATE,
                    "\\bintermediate\\b|\\bmedium\\b|\\bmid(?:-level)?\\b|中级",
                    "intermediate,medium,mid,中级"),
            Clue.of(Level.ADVANCED, "\\badvanced\\b|\\bhard\\b|\\bsenior\\b|高级|进阶", "advanced,hard,senior,高级,进阶"),
            Clue.of(
                    Level.ENTRY,
                    "\\bbeginners?\\b|\\bbasics?\\b|\\bentry\\b|\\bjunior\\b|\\beasy\\b|\\bsimple\\b|\\bfundamentals?\\b|初级|基础|入门",
                    "beginner,basic,entry,junior,easy,simple,fundamental,初级,基础,入门")));

    private final Map<String, Optional<Level>> known = new HashMap<>();

    Level of(Section section, String question) {
        return section.nearest(title -> title.equals(question) ? Optional.empty() : named(title))
                .orElse(Level.INTERMEDIATE);
    }

    private Optional<Level> named(String title) {
        return known.computeIfAbsent(title, CLUES::meaningOf);
    }
}
