package dev.warmup.platform.discord;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Reception;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands, presses and forms: each is handed in, and acknowledged within the three seconds that Discord waits. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    private final Interpreting interpreting;
    private final Deliveries deliveries;
    private final Suggesting suggesting;
    private final Reception reception;
    private final Heard heard;
    private final Answers answers;
    private final Drafts drafts;

    Interactions(
            Interpreting interpreting,
            Deliveries deliveries,
            Suggesting suggesting,
            Reception reception,
            Heard heard,
            Answers answers) {
        this.interpreting = interpreting;
        this.deliveries = deliveries;
        this.suggesting = suggesting;
        this.reception = reception;
        this.heard = heard;
        this.answers = answers;
        this.drafts = answers.drafts();
    }

    void take(DataObject payload) {
        var interaction = interpreting.read(payload);
        if (interaction.isPresent()) {
            take(interaction.get());
        } else {
            answers.nowhere(payload);
        }
    }

    private void take(Interaction interaction) {
        if (interaction.isCompletion()) {
            answers.suggest(interaction, suggesting.suggestions(interaction.data()));
            return;
        }
        var opened = draft(interaction);
        if (opened.isPresent()) {
            answers.open(interaction, opened.get());
            return;
        }
        var delivery = deliveries.of(interaction);
        if (delivery.isEmpty()) {
            answers.outdated(interaction);
            return;
        }
        handIn(interaction, delivery.get());
    }

    private Optional<String> draft(Interaction interaction) {
        return interaction.isPress() ? Drafts.pressed(interaction.data().getString("custom_id")) : Optional.empty();
    }

    private void handIn(Interaction interaction, Delivery delivery) {
        answers.begin(interaction);
        try {
            var before = pointedAt(interaction).map(this::receive);
            answer(
                    interaction,
                    delivery,
                    before.filter(Interactions::isNotSaved).orElseGet(() -> receive(delivery)));
        } finally {
            answers.end(interaction);
        }
    }

    /** The message that an entry of the menu is about may have been written while nobody heard it. */
    private Optional<Delivery.Said> pointedAt(Interaction interaction) {
        if (!interaction.isMenu()) {
            return Optional.empty();
        }
        return interaction
                .data()
                .optObject("resolved")
                .flatMap(resolved -> resolved.optObject("messages"))
                .flatMap(messages -> messages.optObject(interaction.data().getString("target_id")))
                .filter(Heard::isFromMember)
                .map(message -> heard.pointedAt(message, interaction.channel(), interaction.thread()))
                .filter(said -> !said.text().isBlank());
    }

    /** Storage that did not answer once is not asked again: Discord waits for three seconds in all. */
    private static boolean isNotSaved(Acknowledgement acknowledgement) {
        return acknowledgement instanceof Acknowledgement.NotSaved;
    }

    private Acknowledgement receive(Delivery delivery) {
        try {
            return reception.receive(delivery);
        } catch (RuntimeException e) {
            LOG.error("{} could not be taken", delivery.id(), e);
            return new Acknowledgement.NotSaved();
        }
    }

    private void answer(Interaction interaction, Delivery delivery, Acknowledgement acknowledgement) {
        if (acknowledgement instanceof Acknowledgement.Ask ask) {
            drafts.shown(interaction.caller().member(), ask.form());
            answers.ask(interaction, ask.form());
        } else if (acknowledgement instanceof Acknowledgement.Wrong wrong) {
            answers.wrong(interaction, (Delivery.Submitted) delivery, wrong.errors());
        } else if (acknowledgement instanceof Acknowledgement.NotSaved) {
            answers.notSaved(interaction, delivery);
        } else {
            answers.defer(interaction);
        }
    }
}
