package dev.warmup.feature.streak;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import dev.warmup.study.Receipt;
import dev.warmup.team.Member;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The receipts of a streak, newest first, some days at a time. */
final class WhyCard {
    private static final int DAYS = 20;

    private final StreakDesk desk;
    private final Press press;
    private final Member member;
    private final Texts texts;

    /**
     * The days of a member.
     *
     * @throws Refusal when they are not for whoever pressed
     */
    WhyCard(StreakDesk desk, Press press, String id) {
        this.desk = desk;
        this.press = press;
        this.member = new Member(press.caller().member().team(), id);
        this.texts = Texts.in(press.caller().language());
        if (!StreakDesk.seesDays(press.caller(), member)) {
            throw new Refusal("streak.not-yours");
        }
    }

    /** @param page counted from 0, the newest */
    Card page(int page) {
        var history = desk.history(desk.home(press.channel()), member, press.at());
        var newestFirst = new ArrayList<>(history.receipts());
        Collections.reverse(newestFirst);
        int pages = (newestFirst.size() + DAYS - 1) / DAYS;
        int shown = Math.max(0, Math.min(page, pages - 1));
        var facts = newestFirst.stream()
                .skip((long) shown * DAYS)
                .limit(DAYS)
                .map(this::fact)
                .toList();
        var block = facts.isEmpty() ? new Block.Plain(texts.get("streak.not-joined")) : new Block.Facts(facts);
        return new Card(
                texts.get("streak.why-title", name()),
                List.of(block, new Block.Remark(texts.get("streak.rules"))),
                turns(shown, pages));
    }

    private String name() {
        return StreakDesk.isOwn(press.caller(), member)
                ? press.caller().name()
                : desk.people().name(member, texts);
    }

    private Block.Fact fact(Receipt receipt) {
        var date = DateTimeFormatter.ofPattern("EEE d MMM uuuu", texts.locale()).format(receipt.date());
        var what = texts.get("streak.effect." + receipt.effect().word());
        var excluded = receipt.excluded() ? texts.get("streak.excluded") + " " : "";
        return new Block.Fact(
                date, excluded + what + " " + texts.get("streak.after", receipt.streak(), receipt.freezes()));
    }

    private List<Control> turns(int page, int pages) {
        var turns = new ArrayList<Control>();
        if (page > 0) {
            turns.add(turn(page - 1, "streak.later"));
        }
        if (page < pages - 1) {
            turns.add(turn(page + 1, "streak.earlier"));
        }
        return turns;
    }

    private Control turn(int page, String label) {
        return Control.Button.of(WhyPageButton.NAME, page + " " + member.id(), texts.get(label));
    }
}
