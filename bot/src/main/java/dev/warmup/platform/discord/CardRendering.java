package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * A card as a Discord message: a sentence as a plain message, everything else as embeds, what is too long for them as
 * a file. Nobody is ever pinged by it.
 */
final class CardRendering {
    private static final int COLOUR = 0x3F7D6E;
    private static final int MOST_CONTENT = 2_000;
    private static final int MOST_TITLE = 256;
    private static final int MOST_FOOTER = 1_000;
    private static final int MOST_DESCRIPTION = 4_096;
    /** Discord's 6,000 for all embeds of a message. */
    private static final int MOST_IN_ALL = 6_000;
    /** What is shown of a text that goes into a file. */
    private static final int BEGINNING = 1_500;

    private static final int MOST_PICTURES = 4;
    private static final int MOST_ALTERNATIVE = 1_024;

    private final Texts texts;

    CardRendering(Texts texts) {
        this.texts = texts;
    }

    /**
     * Renders a card.
     *
     * @throws IllegalArgumentException when it holds more than Discord can take, which is the author's mistake
     */
    MessageCreateData render(Card card) {
        var message = new MessageCreateBuilder().setAllowedMentions(List.of());
        if (isSentence(card)) {
            message.setContent(CardText.shown(card)).setSuppressEmbeds(true);
        } else {
            embed(card, message);
        }
        try {
            return message.addComponents(Controls.rows(card.controls())).build();
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static boolean isSentence(Card card) {
        return card.title().isEmpty()
                && !card.blocks().isEmpty()
                && card.blocks().stream().allMatch(Block.Plain.class::isInstance)
                && CardText.shown(card).length() <= MOST_CONTENT;
    }

    private void embed(Card card, MessageCreateBuilder message) {
        var title = Literal.cut(Literal.line(card.title()), MOST_TITLE);
        var footer = Literal.cut(CardText.closing(card), MOST_FOOTER);
        var text = CardText.shown(card);
        var embeds = new ArrayList<EmbedBuilder>();
        if (text.length() + title.length() + footer.length() > MOST_IN_ALL - 100) {
            var beginning = Pages.of(text, BEGINNING).get(0);
            embeds.add(page(beginning + "\n\n" + Literal.of(texts.get("discord.whole-text"))));
            message.addFiles(wholeText(card));
        } else {
            Pages.of(text, MOST_DESCRIPTION).forEach(page -> embeds.add(page(page)));
        }
        pictures(card, embeds, message);
        if (embeds.isEmpty()) {
            embeds.add(page("\u200B"));
        }
        if (!title.isEmpty()) {
            embeds.get(0).setTitle(title);
        }
        if (!footer.isEmpty()) {
            embeds.get(embeds.size() - 1).setFooter(footer);
        }
        message.setEmbeds(embeds.stream().map(EmbedBuilder::build).toArray(MessageEmbed[]::new));
    }

    private static EmbedBuilder page(String text) {
        return new EmbedBuilder().setColor(COLOUR).setDescription(text);
    }

    private FileUpload wholeText(Card card) {
        return FileUpload.fromData(CardText.file(card).getBytes(StandardCharsets.UTF_8), "text.md")
                .setDescription(texts.get("discord.whole-text-file"));
    }

    private static void pictures(Card card, List<EmbedBuilder> embeds, MessageCreateBuilder message) {
        var pictures = card.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .limit(MOST_PICTURES)
                .toList();
        for (int i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            var name = i + "-" + picture.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
            message.addFiles(FileUpload.fromData(Base64.getDecoder().decode(picture.png()), name)
                    .setDescription(Literal.cut(picture.alternative(), MOST_ALTERNATIVE)));
            if (i > 0 || embeds.isEmpty()) {
                embeds.add(new EmbedBuilder().setColor(COLOUR));
            }
            embeds.get(embeds.size() - 1).setImage("attachment://" + name);
        }
    }
}
