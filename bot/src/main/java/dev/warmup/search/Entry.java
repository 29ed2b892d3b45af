package dev.warmup.search;

import dev.warmup.study.Place;
import dev.warmup.study.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be found: a question with its answer, or what stands under a heading.
 *
 * @param question absent for a heading
 * @param title one line of Markdown
 * @param headings the titles of the headings it stands under, outermost first
 * @param text plain text
 */
record Entry(Optional<QuestionId> question, String title, Place place, List<String> headings, String text) {}
