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
    private final Answers answers;
    private final Drafts drafts;

    Interactions(
            Interpreting interpreting,
            Deliveries deliveries,
            Suggesting suggesting,
            Reception reception,
            Answers answers) {
        this.interpreting = interpreting;
        this.deliveries = deliveries;
        this.suggesting = suggesting;
        this.reception = reception;
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
            answer(interaction, delivery, receive(delivery));
        } finally {
            answers.end(interaction);
        }
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
