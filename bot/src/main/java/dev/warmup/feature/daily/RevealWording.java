package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Texts;
import dev.warmup.store.RevealCards;
import dev.warmup.store.RevealSheet;
import dev.warmup.store.StoredDaily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said in the thread when the time for answers is over. */
final class RevealWording implements RevealCards {
    @Override
    public Card reveal(RevealSheet sheet) {
        var texts = Texts.in(sheet.daily().terms().language());
        var reference = sheet.daily().question().reference();
        List<Block> blocks = new ArrayList<>();
        if (reference.hasAnswer()) {
            blocks.add(new Block.Markdown(reference.answer()));
        } else {
            blocks.add(new Block.Plain(texts.get("daily.reveal.no-answer")));
        }
        if (!reference.keyPoints().isEmpty()) {
            blocks.add(new Block.Markdown(keyPoints(sheet, texts)));
        }
        if (!reference.followUps().isEmpty()) {
            blocks.add(new Block.Markdown(list(texts.get("daily.reveal.follow-ups"), reference.followUps())));
        }
        blocks.add(new Block.Plain(whoAnswered(sheet, texts)));
        return new Card(texts.get("daily.reveal.title"), blocks, List.of());
    }

    private static String keyPoints(RevealSheet sheet, Texts texts) {
        var points = sheet.daily().question().reference().keyPoints();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int position = i;
            long had = sheet.answered().stream()
                    .filter(entry -> entry.hits().contains(position))
                    .count();
            lines.add(points.get(i) + " " + texts.get("daily.reveal.had", had));
        }
        return list(texts.get("daily.reveal.key-points"), lines);
    }

    static String list(String heading, List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n", "**" + heading + "**\n\n", ""));
    }

    private static String whoAnswered(RevealSheet sheet, Texts texts) {
        var names = sheet.answered().stream()
                .filter(RevealSheet.Entry::shown)
                .map(RevealSheet.Entry::name)
                .toList();
        int unnamed = sheet.answered().size() - names.size();
        String joined = String.join(", ", names);
        if (sheet.answered().isEmpty()) {
            return texts.get("daily.reveal.nobody");
        }
        if (names.isEmpty()) {
            return texts.get("daily.reveal.unnamed", unnamed);
        }
        return unnamed == 0
                ? texts.get("daily.reveal.answered", joined)
                : texts.get("daily.reveal.answered-and-more", joined, unnamed);
    }

    @Override
    public Card privateAnswer(StoredDaily daily, Optional<String> name, String text) {
        var texts = Texts.in(daily.terms().language());
        return Card.of("", new Block.Said(name.orElseGet(() -> texts.get("daily.reveal.somebody")), text));
    }
}
