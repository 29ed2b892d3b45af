package dev.warmup.search;

import dev.warmup.study.Place;
import dev.warmup.study.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param question absent where it is a heading without a question
 * @param title one line of Markdown
 * @param headings the titles of the headings it stands under, outermost first
 * @param passage the best part of its text; empty if it has none
 * @param score the higher the better; comparable within one search
 */
public record Found(
        Optional<QuestionId> question,
        String title,
        Place place,
        List<String> headings,
        Passage passage,
        double score) {
    public Found {
        headings = List.copyOf(headings);
    }
}
