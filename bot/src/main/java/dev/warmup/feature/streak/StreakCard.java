package dev.warmup.feature.streak;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Texts;
import dev.warmup.study.Streak;
import dev.warmup.study.StreakHistory;
import dev.warmup.team.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A streak as a card. */
final class StreakCard {
    private final StreakHistory history;
    private final String name;
    private final Texts texts;

    /** @param name of the member, somebody's text */
    StreakCard(StreakHistory history, String name, Texts texts) {
        this.history = history;
        this.name = name;
        this.texts = texts;
    }

    /** What everybody may see. */
    Card numbers() {
        return new Card(texts.get("streak.title", name), numberBlocks(), List.of());
    }

    /** What the member and admins see. */
    Card full(Member member, LocalDate today) {
        if (history.receipts().isEmpty()) {
            return numbers();
        }
        var blocks = new ArrayList<>(numberBlocks());
        blocks.add(new StreakCalendar(history.receipts(), today, texts).picture());
        var why = Control.Button.of(WhyButton.NAME, member.id(), texts.get("streak.why"));
        return new Card(texts.get("streak.title", name), blocks, List.of(why));
    }

    private List<Block> numberBlocks() {
        var facts = new Block.Facts(List.of(
                new Block.Fact(texts.get("streak.current"), texts.get("streak.days", history.current())),
                new Block.Fact(texts.get("streak.longest"), texts.get("streak.days", history.longest())),
                new Block.Fact(
                        texts.get("streak.freezes"),
                        texts.get("streak.freezes-of", history.freezes(), Streak.MOST_FREEZES))));
        return history.receipts().isEmpty()
                ? List.of(facts, new Block.Plain(texts.get("streak.not-joined")))
                : List.of(facts);
    }
}
