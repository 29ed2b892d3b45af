package dev.warmup.platform.slack;

import dev.warmup.chat.Card;
import dev.warmup.chat.Form;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Texts;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is shown at once to somebody who is looking, and is worth nothing later: forms, and why something did not work. */
final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final WebApi api;
    private final ResponseUrl responseUrl;
    private final Drafts drafts;
    private final Executor executor;
    private final InstantSource clock;

    Notices(WebApi api, ResponseUrl responseUrl, Drafts drafts, Executor executor, InstantSource clock) {
        this.api = api;
        this.responseUrl = responseUrl;
        this.drafts = drafts;
        this.executor = executor;
        this.clock = clock;
    }

    /** Shows a form; Slack wants it within three seconds, but not before it has our acknowledgement. */
    void ask(Form form, Use use, Workspace workspace, Texts texts) {
        var to = use.replyTo(workspace, clock.instant());
        var expires = to.token().isEmpty() ? 0 : to.expires().toEpochMilli();
        var hidden = new Modals.Hidden(
                form.subject(), use.place().channel(), use.place().thread(), use.token(), expires);
        executor.execute(() -> open(drafts.restored(to.member(), hidden.channel(), form), hidden, use, texts));
    }

    private void open(Form form, Modals.Hidden hidden, Use use, Texts texts) {
        try {
            var view = Modals.view(form, hidden, texts);
            api.call(
                    "views.open",
                    "",
                    methods -> methods.viewsOpen(
                            request -> request.triggerId(use.trigger()).view(view)));
        } catch (SendFailure e) {
            LOG.warn("A form could not be shown: {}", e.why());
            show(use, texts.get("slack.form-expired"));
        } catch (RuntimeException e) {
            LOG.error("The form {} could not be shown", form.name(), e);
            show(use, texts.get("slack.form-expired"));
        }
    }

    /** Tells somebody whose message could not be stored; Slack is going to deliver it again. */
    void notSaved(Use use) {
        tell(use, Texts.in("en").get("chat.not-saved"));
    }

    void tell(Use use, String sentence) {
        executor.execute(() -> show(use, sentence));
    }

    private void show(Use use, String sentence) {
        try {
            var page = Page.of(Card.sentence(sentence), Map.of()).get(0);
            if (use.token().isEmpty()
                    || !responseUrl.send(use.token(), page, use.place().thread(), false)) {
                ephemeral(use, page);
            }
        } catch (SendFailure e) {
            LOG.warn("A member could not be told that something did not work: {}", e.why());
        }
    }

    private void ephemeral(Use use, Page page) throws SendFailure {
        var channel = use.place().channel();
        var thread = use.place().thread();
        api.call(
                "chat.postEphemeral",
                channel,
                methods -> methods.chatPostEphemeral(request -> request.channel(channel)
                        .user(use.user())
                        .threadTs(thread.isEmpty() ? null : thread)
                        .text(page.text())
                        .blocks(page.blocks())));
    }
}
