package dev.warmup.study;

import java.util.List;

/**
 * An answer with what is needed to say whether it is a full one.
 *
 * @param text all that the member said
 * @param late whether it was given after the reveal
 * @param question the question's text
 * @param above what other members had said before it where the member could read it; nothing in a blind channel
 */
public record Submission(String text, boolean late, String question, List<String> above) {
    public Submission {
        above = List.copyOf(above);
    }
}
