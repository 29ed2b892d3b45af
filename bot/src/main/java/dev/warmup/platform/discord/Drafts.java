package dev.warmup.platform.discord;

import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import dev.warmup.store.DiscordDrafts;
import dev.warmup.team.Member;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forms as their members left them. Discord closes a form when it is sent, and shows nothing at its fields; so a form
 * that was sent back can be opened again as it was.
 */
final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final String OPEN = "discord.draft";
    private static final int MOST = 2_000;
    private static final int ID = 32;
    /** What was written is kept apart from the form as it was shown: opening a fresh one does not lose it. */
    private static final String WRITTEN = "written ";

    private final DiscordDrafts store;
    private final Executor executor;
    private final InstantSource clock;
    private final Bounded<String, Form> recent = new Bounded<>(MOST);

    Drafts(DiscordDrafts store, Executor executor, InstantSource clock) {
        this.store = store;
        this.executor = executor;
        this.clock = clock;
    }

    /** Notes which form a member sees; what comes back does not say how its fields were labelled. */
    void shown(Member member, Form form) {
        keep(id(member, form.name(), form.subject()), form);
    }

    /** Keeps what was written; gives the button that opens it again, where the form is still known. */
    Optional<Control.Button> keep(Delivery.Submitted submitted, Texts texts) {
        var submission = submitted.submission();
        var id = id(submission.caller().member(), submitted.form(), submission.subject());
        return find(id).map(form -> {
            keep(WRITTEN + id, filled(form, submission.values()));
            return new Control.Button(OPEN, WRITTEN + id, texts.get("discord.draft.open"), Control.Style.PRIMARY);
        });
    }

    /** The form that was sent, where it is still known. */
    Optional<Form> form(Delivery.Submitted submitted) {
        var submission = submitted.submission();
        return find(id(submission.caller().member(), submitted.form(), submission.subject()));
    }

    /** The draft that a button is to open. */
    static Optional<String> pressed(String customId) {
        var id = CustomId.parse(customId);
        return id.action().equals(OPEN) ? Optional.of(id.value()) : Optional.empty();
    }

    /** A member's own draft. */
    Optional<Form> find(Member member, String id) {
        return find(id).filter(form -> id.equals(WRITTEN + id(member, form.name(), form.subject())));
    }

    private Optional<Form> find(String id) {
        return recent.get(id).or(() -> stored(id));
    }

    private Optional<Form> stored(String id) {
        try {
            return store.find(id);
        } catch (RuntimeException e) {
            LOG.error("A draft could not be looked up", e);
            return Optional.empty();
        }
    }

    private void keep(String id, Form form) {
        recent.put(id, form);
        executor.execute(() -> store.keep(id, form, clock.instant()));
    }

    private static String id(Member member, String form, String subject) {
        return Fingerprint.hash(String.join("\n", member.team().id(), member.id(), form, subject))
                .substring(0, ID);
    }

    private static Form filled(Form form, Map<String, String> values) {
        var fields = form.fields().stream()
                .map(field -> filled(field, values.getOrDefault(field.name(), "")))
                .toList();
        return new Form(form.name(), form.subject(), form.title(), form.submit(), fields);
    }

    private static Field filled(Field field, String value) {
        if (field instanceof Field.Text text) {
            return new Field.Text(text.name(), text.label(), value, text.required(), text.manyLines(), text.most());
        }
        var choice = (Field.Choice) field;
        var options = new ArrayList<Option>(choice.options());
        options.sort((one, other) ->
                Boolean.compare(other.value().equals(value), one.value().equals(value)));
        return new Field.Choice(choice.name(), choice.label(), options);
    }
}
