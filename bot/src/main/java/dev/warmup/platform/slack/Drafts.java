package dev.warmup.platform.slack;

import com.slack.api.model.view.View;
import dev.warmup.chat.Form;
import dev.warmup.store.FormDrafts;
import dev.warmup.store.FormDrafts.Sheet;
import dev.warmup.team.Member;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What members wrote in modals and did not send. A modal that is closed or comes back wrong loses nothing. */
final class Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final FormDrafts store;
    private final InstantSource clock;
    private final Executor executor;

    Drafts(FormDrafts store, InstantSource clock, Executor executor) {
        this.store = store;
        this.clock = clock;
        this.executor = executor;
    }

    /** The form as its member left it. */
    Form restored(Member member, String channel, Form form) {
        try {
            var sheet = new Sheet(member, channel, form.name(), form.subject());
            return form.filled(store.find(sheet, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("A draft could not be looked up", e);
            return form;
        }
    }

    /** A modal was closed. Where nothing was changed in it, what was kept before stands. */
    void closed(Member member, View view) {
        var written = Modals.values(view);
        if (written.isEmpty() || written.equals(Modals.offered(view))) {
            return;
        }
        later(() -> keep(sheet(member, view), written));
    }

    /** A modal was sent and came back. */
    void refused(Member member, View view) {
        later(() -> keep(sheet(member, view), Modals.values(view)));
    }

    /** A modal was sent and taken. */
    void taken(Member member, View view) {
        later(() -> store.forget(sheet(member, view)));
    }

    private void keep(Sheet sheet, Map<String, String> written) {
        if (written.values().stream().allMatch(String::isBlank)) {
            store.forget(sheet);
        } else {
            store.keep(sheet, written, clock.instant());
        }
    }

    private static Sheet sheet(Member member, View view) {
        var hidden = Modals.Hidden.read(Given.text(view.getPrivateMetadata()));
        return new Sheet(
                member, Given.text(hidden.channel()), Given.text(view.getCallbackId()), Given.text(hidden.subject()));
    }

    private void later(Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("A draft could not be kept", e);
            }
        });
    }
}
