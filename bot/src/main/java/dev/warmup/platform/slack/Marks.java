package dev.warmup.platform.slack;

import com.slack.api.methods.SlackApiTextResponse;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.store.SlackSendings;
import java.util.Set;

/** The check mark on messages, and taking our own messages away. Doing it twice does no harm. */
final class Marks {
    private static final String CHECK = "white_check_mark";
    private static final Set<String> DONE_ALREADY =
            Set.of("already_reacted", "no_reaction", "message_not_found", "thread_not_found", "bad_timestamp");

    private final WebApi api;
    private final SlackSendings sendings;

    Marks(WebApi api, SlackSendings sendings) {
        this.api = api;
        this.sendings = sendings;
    }

    Sent check(Outgoing.CheckMark mark) throws SendFailure {
        var channel = mark.channel().id();
        if (mark.present()) {
            once(
                    "reactions.add",
                    channel,
                    methods -> methods.reactionsAdd(request ->
                            request.channel(channel).timestamp(mark.message()).name(CHECK)));
        } else {
            once(
                    "reactions.remove",
                    channel,
                    methods -> methods.reactionsRemove(request ->
                            request.channel(channel).timestamp(mark.message()).name(CHECK)));
        }
        return new Sent(mark.message(), "");
    }

    /** Takes a message away, with those that had to be sent with it because it was long. */
    Sent retract(Outgoing.Retract retract) throws SendFailure {
        var channel = retract.channel().id();
        for (var message : sendings.together(channel, retract.message())) {
            if (!message.equals(retract.message())) {
                delete(channel, message);
            }
        }
        delete(channel, retract.message());
        return new Sent(retract.message(), "");
    }

    private void delete(String channel, String message) throws SendFailure {
        once(
                "chat.delete",
                channel,
                methods ->
                        methods.chatDelete(request -> request.channel(channel).ts(message)));
    }

    private <T extends SlackApiTextResponse> void once(String method, String channel, WebApi.Call<T> call)
            throws SendFailure {
        var answer = api.ask(method, channel, call);
        if (!answer.isOk() && !DONE_ALREADY.contains(Given.text(answer.getError()))) {
            throw api.failure(method, channel, answer);
        }
    }
}
