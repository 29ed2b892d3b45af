package dev.warmup.store;

import dev.warmup.study.Points;
import dev.warmup.study.Score;
import dev.warmup.team.Member;
import java.time.LocalDate;

/**
 * What one member's answer to one daily question earned. Answers that do not count or were excluded are not among
 * them; one that is not scored yet stands without its key points.
 *
 * @param date of the question, in the channel's zone
 * @param reactions other members who put a 👍 or ⭐ on it before the close
 */
public record Earned(Member member, LocalDate date, Score score, int reactions) {
    public int points() {
        return Points.of(score, reactions);
    }
}
