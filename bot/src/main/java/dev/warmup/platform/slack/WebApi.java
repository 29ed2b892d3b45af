package dev.warmup.platform.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.warmup.chat.SendFailure;
import java.io.IOException;
import java.time.InstantSource;

/** Slack's Web API under one token. A call answers well, or fails in one of the port's three ways. */
final class WebApi {
    private final MethodsClient methods;
    private final Pauses pauses;
    private final Failures failures;
    private final Condition condition;

    WebApi(Slack slack, String token, Condition condition, InstantSource clock) {
        this.methods = slack.methods(token);
        this.pauses = new Pauses(clock);
        this.failures = new Failures(condition);
        this.condition = condition;
    }

    /** One call of a method. */
    @FunctionalInterface
    interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /**
     * Calls a method.
     *
     * @param channel for which its rate is limited, or empty
     */
    <T extends SlackApiTextResponse> T call(String method, String channel, Call<T> call) throws SendFailure {
        var answer = ask(method, channel, call);
        if (answer.isOk()) {
            return answer;
        }
        throw resting(method, channel, failures.of(method, answer));
    }

    /** The same, but Slack's no is an answer too. */
    <T extends SlackApiTextResponse> T ask(String method, String channel, Call<T> call) throws SendFailure {
        pauses.check(method, channel);
        try {
            var answer = call.on(methods);
            failures.reached();
            if (answer.isOk()) {
                condition.well(method);
                condition.well(Failures.TOKEN);
            }
            return answer;
        } catch (SlackApiException e) {
            throw resting(method, channel, failures.of(method, e));
        } catch (IOException e) {
            throw failures.of(method, e);
        }
    }

    /** What an answer that is no success means. */
    SendFailure failure(String method, String channel, SlackApiTextResponse answer) {
        return resting(method, channel, failures.of(method, answer));
    }

    private SendFailure resting(String method, String channel, SendFailure failure) {
        if (failure instanceof SendFailure.Wait wait) {
            pauses.rest(method, channel, wait.pause());
        }
        return failure;
    }
}
