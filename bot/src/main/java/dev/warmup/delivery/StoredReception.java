package dev.warmup.delivery;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Reception;
import dev.warmup.store.Inbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a form or with what is wrong in one, and stores everything else before it says yes. */
public final class StoredReception implements Reception {
    private static final Logger LOG = LoggerFactory.getLogger(StoredReception.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CommandBook commands;
    private final Registry registry;
    private final Inbox inbox;
    private final InstantSource clock;
    private final Executor executor;
    private final Runnable stored;

    /**
     * Wires it.
     *
     * @param executor runs the storing, so that a database that hangs holds up nobody for longer than two seconds
     * @param stored called when there is something new to handle
     */
    public StoredReception(Features features, Inbox inbox, InstantSource clock, Executor executor, Runnable stored) {
        this.commands = new CommandBook(features.commands());
        this.registry = new Registry(features);
        this.inbox = inbox;
        this.clock = clock;
        this.executor = executor;
        this.stored = stored;
    }

    @Override
    public Acknowledgement receive(Delivery delivery) {
        try {
            var form = inTime(() -> form(delivery));
            if (form.isPresent()) {
                return new Acknowledgement.Ask(form.get());
            }
            var errors = errors(delivery);
            return errors.isEmpty() ? store(delivery) : new Acknowledgement.Wrong(errors);
        } catch (CompletionException | CancellationException e) {
            LOG.error("A delivery could not be stored: {}", delivery.id(), e);
            return new Acknowledgement.NotSaved();
        }
    }

    private Optional<Form> form(Delivery delivery) {
        if (delivery instanceof Delivery.Invoked invoked) {
            return commands.find(invoked.invocation().command())
                    .filter(command -> mayRun(command, invoked.invocation()))
                    .flatMap(command -> command.ask(invoked.invocation()));
        } else if (delivery instanceof Delivery.Pressed pressed) {
            return registry.button(pressed.action()).flatMap(action -> action.ask(pressed.press()));
        }
        return Optional.empty();
    }

    private static boolean mayRun(Command command, Invocation invocation) {
        return !command.adminsOnly() || invocation.caller().admin();
    }

    private List<FieldError> errors(Delivery delivery) {
        if (delivery instanceof Delivery.Submitted submitted) {
            return registry.form(submitted.form())
                    .map(form -> form.check(submitted.submission()))
                    .orElse(List.of());
        }
        return List.of();
    }

    private Acknowledgement store(Delivery delivery) {
        inTime(() -> inbox.store(delivery, clock.instant()));
        stored.run();
        return new Acknowledgement.Accepted();
    }

    private <T> T inTime(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, executor)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
