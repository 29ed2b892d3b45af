package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.store.FormDrafts.Sheet;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormDraftsTest extends StorageSuite {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Team TEAM = new Team("slack", "T1");
    private static final Sheet ANN = new Sheet(new Member(TEAM, "ann"), "C1", "answer", "2026-11-20");
    private static final Sheet BOB = new Sheet(new Member(TEAM, "bob"), "C1", "answer", "2026-11-20");
    private static final Sheet ELSEWHERE = new Sheet(new Member(TEAM, "ann"), "C2", "answer", "2026-11-20");

    @Test
    void aDraftIsItsMembersOwnInThisFormAndChannel() {
        var drafts = new FormDrafts(database());
        drafts.keep(ANN, Map.of("text", "It groups"), NOW);
        drafts.keep(ANN, Map.of("text", "It groups rows", "named", "no"), NOW.plusSeconds(1));

        assertThat(drafts.find(ANN, NOW)).containsOnly(Map.entry("text", "It groups rows"), Map.entry("named", "no"));
        assertThat(drafts.find(BOB, NOW)).isEmpty();
        assertThat(drafts.find(ELSEWHERE, NOW)).isEmpty();
    }

    @Test
    void aDraftIsForgottenWhenItIsSent() {
        var drafts = new FormDrafts(database());
        drafts.keep(ANN, Map.of("text", "It groups"), NOW);
        drafts.forget(ANN);

        assertThat(drafts.find(ANN, NOW)).isEmpty();
    }

    @Test
    void aDraftIsKeptForAWeekAndNoLonger() {
        var drafts = new FormDrafts(database());
        drafts.keep(ANN, Map.of("text", "It groups"), NOW);
        var week = NOW.plus(Duration.ofDays(7));

        assertThat(drafts.find(ANN, week)).isNotEmpty();
        assertThat(drafts.find(ANN, week.plusSeconds(1))).isEmpty();

        drafts.keep(BOB, Map.of("text", "It filters"), week.plusSeconds(1));
        assertThat(drafts.find(ANN, NOW)).as("nothing of it is left").isEmpty();
    }
}
