package dev.warmup.store;

import dev.warmup.study.Fullness;
import dev.warmup.study.FullnessRule;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.study.Mode;
import dev.warmup.study.Score;
import dev.warmup.study.Submission;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Fixes scores in the caller's transaction. What is fixed is never computed again. */
final class Scoring {
    private final KeyPointMatcher matcher;

    Scoring(KeyPointMatcher matcher) {
        this.matcher = matcher;
    }

    /** Fixes the score of every answer that counts and has none; says which key points all of them have. */
    void all(Handle handle, StoredDaily daily) {
        var unscored = handle.createQuery("""
                        SELECT a.platform, a.team, a.member FROM answer a
                        WHERE a.daily = :daily AND a.counted AND NOT EXISTS (
                            SELECT 1 FROM score s WHERE s.daily = a.daily AND s.member = a.member)
                        ORDER BY a.member
                        """)
                .bind("daily", daily.id())
                .map((row, context) -> Rows.member(row))
                .list();
        unscored.forEach(member -> one(handle, daily, member));
    }

    /** Fixes the score of an answer that came late, or was said in time and arrived late. */
    void afterReveal(Handle handle, StoredDaily daily, Member member) {
        one(handle, daily, member);
    }

    private void one(Handle handle, StoredDaily daily, Member member) {
        var question = daily.question();
        var countedAt = AnswerRows.state(handle, daily.id(), member).countedAt();
        String text = AnswerRows.text(scored(handle, daily, member, countedAt));
        var hits = matcher.hits(question.text(), question.reference().keyPoints(), text);
        var fullness = FullnessRule.of(new Submission(
                text, daily.window().isRevealed(countedAt), question.text(), above(handle, daily, member, countedAt)));
        insert(handle, daily, member, hits, fullness);
    }

    /** What was answered before the reveal is scored as it read then, however late we hear that it was changed. */
    private static List<AnswerMessage> scored(Handle handle, StoredDaily daily, Member member, Instant countedAt) {
        var standing = AnswerRows.standing(handle, daily.id(), member);
        return daily.window().isRevealed(countedAt)
                ? standing
                : standing.stream()
                        .map(message -> Revisions.before(
                                        handle,
                                        daily.channel(),
                                        message.message(),
                                        daily.window().reveal())
                                .map(message::reading)
                                .orElse(message))
                        .toList();
    }

    /** What others had said for this member to read before this member's answer came to count. */
    private static List<String> above(Handle handle, StoredDaily daily, Member member, Instant before) {
        if (daily.terms().mode() == Mode.BLIND) {
            return List.of();
        }
        Map<String, List<String>> texts = handle.createQuery("""
                        SELECT member, text FROM answer_message
                        WHERE daily = :daily AND member <> :member AND source <> 'PRIVATE'
                          AND NOT deleted AND NOT discussion AND said_at < :before
                        ORDER BY said_at, id
                        """)
                .bind("daily", daily.id())
                .bind("member", member.id())
                .bind("before", before)
                .map((row, context) -> Map.entry(row.getString("member"), row.getString("text")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return texts.values().stream().map(said -> String.join("\n", said)).toList();
    }

    private void insert(Handle handle, StoredDaily daily, Member member, Set<Integer> hits, Fullness fullness) {
        int total = daily.question().reference().keyPoints().size();
        var score = new Score(matcher.version(), hits.size(), total, fullness);
        var insert = handle.createUpdate("""
                INSERT INTO score (daily, platform, team, member, matcher_version, hits, hit_count, total, fullness)
                VALUES (:daily, :platform, :team, :member, :version, :hits, :count, :total, :fullness)
                ON CONFLICT (daily, member) DO NOTHING
                """);
        Rows.of(insert, member)
                .bind("daily", daily.id())
                .bind("version", score.matcherVersion())
                .bind("hits", hits.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .bind("count", score.hits())
                .bind("total", score.total())
                .bind("fullness", score.fullness().name())
                .execute();
    }
}
