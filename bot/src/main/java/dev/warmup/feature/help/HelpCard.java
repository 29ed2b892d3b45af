package dev.warmup.feature.help;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Help as cards. Everything in it is our own text. */
final class HelpCard {
    private HelpCard() {}

    /** All commands, each in a line with its example. */
    static Card all(List<Page> pages, Texts texts) {
        var lines = pages.stream().map(page -> line(page, texts)).collect(Collectors.joining("\n"));
        return Card.of(
                texts.get("help.title"),
                new Block.Markdown(lines),
                new Block.Remark(texts.get("help.more")),
                new Block.Remark(texts.get("help.grammar")));
    }

    /** All about one command. */
    static Card one(Page page, Texts texts) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Plain(page.what(texts)));
        var below = page.below().map(sub -> line(sub, texts)).collect(Collectors.joining("\n"));
        if (!below.isEmpty()) {
            blocks.add(new Block.Markdown(below));
        } else {
            blocks.add(new Block.Markdown(code(page.usage())));
        }
        var parameters = page.command().parameters().stream()
                .map(parameter -> new Block.Fact(parameter.name(), meaning(page, parameter, texts)))
                .toList();
        if (!parameters.isEmpty()) {
            blocks.add(new Block.Facts(parameters));
        }
        blocks.add(new Block.Markdown(texts.get("help.example") + " " + code(page.example(texts))));
        if (page.adminsOnly()) {
            blocks.add(new Block.Remark(texts.get("help.admins")));
        }
        return new Card("/" + page.words(), blocks, List.of());
    }

    private static String line(Page page, Texts texts) {
        var example = page.example(texts);
        var shown = example.equals(page.usage()) ? "" : " · " + code(example);
        return "- " + code(page.usage()) + ": " + page.what(texts) + shown;
    }

    private static String meaning(Page page, Parameter parameter, Texts texts) {
        var choices = parameter.choices().isEmpty() ? "" : " (" + String.join(", ", parameter.choices()) + ")";
        return page.meaning(parameter, texts) + choices;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
