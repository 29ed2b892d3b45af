package dev.warmup.feature.interviewer;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import dev.warmup.study.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Questions to ask, some at a time, each with its signs. */
final class InterviewerCard {
    private static final int ON_A_PAGE = 5;
    private static final List<String> LISTS = List.of("good signs", "red flags", "tip");

    private final Who who;
    private final Texts texts;

    InterviewerCard(Who who, Texts texts) {
        this.who = who;
        this.texts = texts;
    }

    /** @param page counted from 0 */
    Card page(List<Question> all, int page) {
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.max(0, Math.min(page, pages - 1));
        int from = shown * ON_A_PAGE;
        int to = Math.min(all.size(), from + ON_A_PAGE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Remark(texts.get("interviewer.shown", from + 1, to, all.size())));
        for (int i = from; i < to; i++) {
            blocks.add(block(i + 1, all.get(i)));
        }
        var controls = new ArrayList<Control>();
        controls.add(pick(0, "interviewer.pick", Control.Style.PRIMARY));
        if (shown > 0) {
            controls.add(turn(shown - 1, "interviewer.previous"));
        }
        if (shown < pages - 1) {
            controls.add(turn(shown + 1, "interviewer.next"));
        }
        controls.add(others());
        return new Card(title(), blocks, controls);
    }

    /** @param round that was picked, counted from 0 */
    Card picked(List<Question> picked, int round) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < picked.size(); i++) {
            blocks.add(block(i + 1, picked.get(i)));
        }
        blocks.add(new Block.Remark(texts.get("interviewer.advice")));
        return new Card(title(), blocks, List.of(pick(round + 1, "interviewer.pick-again", Control.Style.PLAIN)));
    }

    private Block block(int number, Question question) {
        var parts = new ArrayList<String>();
        parts.add("**" + number + ". " + question.text() + "**");
        for (var name : LISTS) {
            var items = question.reference().lists().getOrDefault(name, List.of());
            if (!items.isEmpty()) {
                parts.add(list(texts.get("interviewer." + name.replace(' ', '-')), items));
            }
        }
        return new Block.Markdown(String.join("\n\n", parts));
    }

    private static String list(String title, List<String> items) {
        return items.size() == 1
                ? "*" + title + ":* " + items.get(0)
                : "*" + title + "*\n\n- " + String.join("\n- ", items);
    }

    private String title() {
        return texts.get("interviewer.title." + who.word());
    }

    private Control pick(int round, String label, Control.Style style) {
        return new Control.Button(PickFourButton.NAME, who.word() + " " + round, texts.get(label), style);
    }

    private Control turn(int page, String label) {
        return Control.Button.of(InterviewerPage.NAME, who.word() + " " + page, texts.get(label));
    }

    private Control others() {
        var options = Arrays.stream(Who.values())
                .map(each -> new Option(each.word() + " 0", texts.get("interviewer.who." + each.word())))
                .toList();
        return new Control.Select(InterviewerPage.NAME, texts.get("interviewer.other"), options);
    }
}
