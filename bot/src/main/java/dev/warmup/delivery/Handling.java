package dev.warmup.delivery;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.MessageListener;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import java.util.List;

/** Hands one delivery to the feature that it is for. */
final class Handling {
    private final CommandBook commands;
    private final Registry registry;
    private final List<MessageListener> listeners;

    Handling(Features features) {
        this.commands = new CommandBook(features.commands());
        this.registry = new Registry(features);
        this.listeners = features.listeners();
    }

    /**
     * What the feature replies.
     *
     * @throws Refusal when the member asked for something that cannot be
     */
    Reply handle(Delivery delivery) {
        if (delivery instanceof Delivery.Invoked invoked) {
            return run(invoked);
        } else if (delivery instanceof Delivery.Pressed pressed) {
            return press(pressed);
        } else if (delivery instanceof Delivery.Submitted submitted) {
            return registry.form(submitted.form())
                    .orElseThrow(() -> new Refusal("chat.no-such-button"))
                    .submit(submitted.submission());
        } else if (delivery instanceof Delivery.News news) {
            listeners.forEach(news::tell);
            return new Reply.Silent();
        }
        throw new IllegalStateException("nobody takes " + delivery.getClass());
    }

    private Reply run(Delivery.Invoked invoked) {
        var invocation = invoked.invocation();
        Command command = commands.find(invocation.command())
                .orElseThrow(() -> new Refusal("grammar.unknown-command", invocation.command()));
        if (command.adminsOnly() && !invocation.caller().admin()) {
            throw new Refusal("chat.admins-only");
        }
        return command.run(invocation);
    }

    private Reply press(Delivery.Pressed pressed) {
        pressed.about().forEach(said -> listeners.forEach(said::tell));
        return registry.button(pressed.action())
                .orElseThrow(() -> new Refusal("chat.no-such-button"))
                .press(pressed.press());
    }
}
