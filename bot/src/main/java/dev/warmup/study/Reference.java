package dev.warmup.study;

import java.util.List;
import java.util.Map;

/**
 * What the notes say in reply to a question.
 *
 * @param answer the reference answer in Markdown; empty when the notes have none
 * @param keyPoints what a good answer mentions; feedback counts them
 * @param hints from the vaguest to the most telling
 * @param followUps what an interviewer would ask next
 * @param lists other labelled lists by their lower-case label, such as {@code good signs} and {@code red flags}
 * @param attributes other lines {@code name: value} under the question, by their lower-case name
 */
public record Reference(
        String answer,
        List<String> keyPoints,
        List<String> hints,
        List<String> followUps,
        Map<String, List<String>> lists,
        Map<String, String> attributes) {
    public Reference {
        keyPoints = List.copyOf(keyPoints);
        hints = List.copyOf(hints);
        followUps = List.copyOf(followUps);
        lists = Map.copyOf(lists);
        attributes = Map.copyOf(attributes);
    }

    public static Reference none() {
        return new Reference("", List.of(), List.of(), List.of(), Map.of(), Map.of());
    }

    public boolean hasAnswer() {
        return !answer.isBlank();
    }
}
