package dev.warmup.platform.slack;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Submission;
import dev.warmup.chat.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms that were sent or closed. */
final class Submissions {
    private final SlackParts parts;
    private final Callers callers;
    private final Drafts drafts;
    private final InstantSource clock;

    Submissions(SlackParts parts, Callers callers, Drafts drafts, InstantSource clock) {
        this.parts = parts;
        this.callers = callers;
        this.drafts = drafts;
        this.clock = clock;
    }

    Response submit(Workspace workspace, ViewSubmissionPayload payload) {
        var view = payload.getView();
        var user = payload.getUser();
        var caller = callers.caller(workspace, user.getId(), Given.first(user.getName(), user.getUsername()));
        var hidden = Modals.Hidden.read(Given.text(view.getPrivateMetadata()));
        var to = replyTo(workspace, user.getId(), hidden);
        // A view can be sent until it was taken, so its id counts once.
        var id = Ids.of("form", Given.text(view.getId()), user.getId());
        var values = Modals.values(view);
        var submission = new Submission(
                id, caller, callers.counted(to.channel(), caller.member()), hidden.subject(), values, clock.instant());
        var delivery = new Delivery.Submitted(Given.text(view.getCallbackId()), submission, to);
        var acknowledgement = parts.reception().receive(delivery);
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            drafts.taken(caller.member(), view);
        } else {
            drafts.refused(caller.member(), view);
        }
        return answer(acknowledgement, values, Texts.in(caller.language()));
    }

    Response close(Workspace workspace, ViewClosedPayload payload) {
        drafts.closed(workspace.member(payload.getUser().getId()), payload.getView());
        return Response.ok();
    }

    private static ReplyTo replyTo(Workspace workspace, String user, Modals.Hidden hidden) {
        var token = Given.text(hidden.token());
        return new ReplyTo(
                workspace.channel(Given.text(hidden.channel())),
                Given.text(hidden.thread()),
                workspace.member(user),
                token,
                token.isEmpty() ? Instant.MAX : Instant.ofEpochMilli(hidden.expires()));
    }

    private static Response answer(Acknowledgement acknowledgement, Map<String, String> values, Texts texts) {
        if (acknowledgement instanceof Acknowledgement.Wrong wrong) {
            return errors(wrong.errors(), texts);
        }
        if (acknowledgement instanceof Acknowledgement.NotSaved) {
            var field = values.keySet().stream().findFirst().orElse("");
            return errors(List.of(new FieldError(field, "chat.not-saved")), texts);
        }
        return Response.ok();
    }

    private static Response errors(List<FieldError> errors, Texts texts) {
        var sentences = new LinkedHashMap<String, String>();
        errors.forEach(error -> sentences.put(error.field(), Escape.shortened(texts.get(error.key()), Limits.ERROR)));
        return Response.ok(ViewSubmissionResponse.builder()
                .responseAction("errors")
                .errors(sentences)
                .build());
    }
}
