package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord is answered at once, in its terms. */
final class Answers {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_REPLY = 5;
    private static final int DEFERRED_CHANGE = 6;
    private static final int SUGGESTIONS = 8;
    private static final int MODAL = 9;
    private static final int EPHEMERAL = 1 << 6;

    private final Callbacks callbacks;
    private final CardRendering rendering;
    private final Drafts drafts;

    Answers(Callbacks callbacks, CardRendering rendering, Drafts drafts) {
        this.callbacks = callbacks;
        this.rendering = rendering;
        this.drafts = drafts;
    }

    Drafts drafts() {
        return drafts;
    }

    void begin(Interaction interaction) {
        callbacks.begin(interaction.token());
    }

    void end(Interaction interaction) {
        callbacks.end(interaction.token());
    }

    /** The reply follows. */
    void defer(Interaction interaction) {
        var answer = interaction.replyToken().deferred()
                ? answer(DEFERRED_REPLY).put("data", DataObject.empty().put("flags", EPHEMERAL))
                : answer(DEFERRED_CHANGE);
        callbacks.send(interaction, answer);
    }

    void ask(Interaction interaction, Form form) {
        callbacks.send(
                interaction,
                answer(MODAL)
                        .put(
                                "data",
                                FormRendering.render(form, interaction.texts()).toData()));
    }

    /** Opens a draft again. */
    void open(Interaction interaction, String draft) {
        drafts.find(interaction.caller().member(), draft)
                .ifPresentOrElse(form -> ask(interaction, form), () -> outdated(interaction));
    }

    void suggest(Interaction interaction, List<String> suggestions) {
        var choices = DataArray.empty();
        suggestions.forEach(
                word -> choices.add(DataObject.empty().put("name", word).put("value", word)));
        callbacks.send(
                interaction, answer(SUGGESTIONS).put("data", DataObject.empty().put("choices", choices)));
    }

    /** What is wrong in a form, field by field, and the way back to what was written. */
    void wrong(Interaction interaction, Delivery.Submitted submitted, List<FieldError> errors) {
        var texts = interaction.texts();
        var controls = drafts.keep(submitted, texts).stream()
                .<Control>map(button -> button)
                .toList();
        var facts = errors.stream()
                .map(error -> new Block.Fact(label(submitted, error.field(), interaction), texts.get(error.key())))
                .toList();
        List<Block> blocks = List.of(new Block.Plain(texts.get("discord.draft.wrong")), new Block.Facts(facts));
        tell(interaction, new Card("", blocks, controls));
    }

    private String label(Delivery.Submitted submitted, String field, Interaction interaction) {
        return drafts.form(submitted)
                .flatMap(form -> form.fields().stream()
                        .filter(candidate -> candidate.name().equals(field))
                        .map(Field::label)
                        .findFirst())
                .map(interaction.texts()::label)
                .orElse(field);
    }

    /** It was not saved; what was written in a form comes back with the sentence. */
    void notSaved(Interaction interaction, Delivery delivery) {
        var texts = interaction.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Plain(texts.get("chat.not-saved")));
        List<Control> controls = new ArrayList<>();
        if (delivery instanceof Delivery.Submitted submitted) {
            written(submitted.submission().values()).forEach(blocks::add);
            drafts.keep(submitted, texts).ifPresent(controls::add);
        } else if (delivery instanceof Delivery.Invoked invoked) {
            written(invoked.invocation().arguments()).forEach(blocks::add);
        }
        tell(interaction, new Card("", blocks, controls));
    }

    private static List<Block> written(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .<Block>map(entry -> new Block.Said(entry.getKey(), entry.getValue()))
                .toList();
    }

    void outdated(Interaction interaction) {
        tell(interaction, Card.sentence(interaction.texts().get("chat.no-such-button")));
    }

    /** In a direct conversation it is not known which server is meant. */
    void nowhere(DataObject payload) {
        var texts = Texts.in(payload.getString("locale", "en"));
        callbacks.send(payload, message(Card.sentence(texts.get("discord.nowhere"))), List.of());
    }

    private void tell(Interaction interaction, Card card) {
        var rendered = rendering.render(card);
        var data = rendered.toData();
        data.put("flags", data.getInt("flags", 0) | EPHEMERAL);
        callbacks.send(interaction.payload(), answer(MESSAGE).put("data", data), rendered.getFiles());
    }

    private DataObject message(Card card) {
        return answer(MESSAGE).put("data", rendering.render(card).toData());
    }

    private static DataObject answer(int type) {
        return DataObject.empty().put("type", type);
    }
}
