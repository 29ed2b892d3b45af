package dev.warmup.platform.discord;

import dev.warmup.platform.discord.RestProblem.Fate;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Request;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route.CompiledRoute;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Requests to Discord through JDA, on the calling thread, each made once: whether to wait and try again is decided by
 * whoever owes it, not in here.
 */
final class Rest {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration NOT_CONNECTED = Duration.ofSeconds(2);
    private static final int SERVER_ERRORS = 500;

    private final Supplier<Optional<JDA>> connection;

    /** @param connection any shard that can carry requests, once there is one */
    Rest(Supplier<Optional<JDA>> connection) {
        this.connection = connection;
    }

    DataObject object(CompiledRoute route) throws RestProblem {
        return call(route, null, (response, request) -> response.getObject());
    }

    DataArray array(CompiledRoute route) throws RestProblem {
        return call(route, null, (response, request) -> response.getArray());
    }

    DataObject object(CompiledRoute route, DataObject body) throws RestProblem {
        return call(route, json(body.toJson()), (response, request) -> response.getObject());
    }

    /** Sends what is answered with nothing. */
    void run(CompiledRoute route) throws RestProblem {
        call(route, null, Rest::nothing);
    }

    void run(CompiledRoute route, DataObject body) throws RestProblem {
        call(route, json(body.toJson()), Rest::nothing);
    }

    DataArray replaceAll(CompiledRoute route, DataArray body) throws RestProblem {
        return call(route, json(body.toJson()), (response, request) -> response.getArray());
    }

    /** Sends a message with its files. */
    DataObject message(CompiledRoute route, DataObject body, List<? extends AttachedFile> files) throws RestProblem {
        if (files.isEmpty()) {
            return object(route, body);
        }
        var parts = AttachedFile.createMultipartBody(files, body).build();
        return call(route, parts, (response, request) -> response.getObject());
    }

    /** Sends what is answered with nothing, with files. */
    void acknowledge(CompiledRoute route, DataObject body, List<? extends AttachedFile> files) throws RestProblem {
        var parts = files.isEmpty()
                ? json(body.toJson())
                : AttachedFile.createMultipartBody(files, body).build();
        call(route, parts, Rest::nothing);
    }

    String botId() throws RestProblem {
        return connected().getSelfUser().getId();
    }

    private JDA connected() throws RestProblem {
        return connection.get().orElseThrow(() -> RestProblem.wait("not connected to Discord yet", NOT_CONNECTED));
    }

    private static RequestBody json(byte[] body) {
        return RequestBody.create(body, JSON);
    }

    private static DataObject nothing(Response response, Request<DataObject> request) {
        return DataObject.empty();
    }

    private <T> T call(CompiledRoute route, @Nullable RequestBody body, BiFunction<Response, Request<T>, T> reader)
            throws RestProblem {
        try {
            return new RestActionImpl<>(connected(), route, body, reader).complete(false);
        } catch (RateLimitedException e) {
            throw RestProblem.wait("rate limited", Duration.ofMillis(Math.max(e.getRetryAfter(), 50)));
        } catch (ErrorResponseException e) {
            throw problem(e);
        } catch (RejectedExecutionException e) {
            throw RestProblem.wait("the connection to Discord is being closed", NOT_CONNECTED);
        } catch (CompletionException e) {
            throw RestProblem.lost(String.valueOf(e.getMessage()));
        }
    }

    private static RestProblem problem(ErrorResponseException e) {
        var response = e.getResponse();
        var failure = response.getException();
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return RestProblem.wait("Discord cannot be reached: " + failure.getMessage(), NOT_CONNECTED);
        }
        if (failure instanceof IOException) {
            return RestProblem.lost("Discord did not answer: " + failure.getMessage());
        }
        if (failure != null || response.code >= SERVER_ERRORS || response.code < 0) {
            return RestProblem.lost("Discord answered with an error of its own: " + response.code);
        }
        return RestProblem.refused(e.getErrorCode(), e.getMeaning() + schema(e));
    }

    private static String schema(ErrorResponseException e) {
        return e.getSchemaErrors().isEmpty()
                ? ""
                : " " + String.valueOf(e.getMessage()).lines().skip(1).toList();
    }

    /** The same, for what must not fail: empty where Discord did not give it. */
    Optional<DataObject> find(CompiledRoute route) throws RestProblem {
        try {
            return Optional.of(object(route));
        } catch (RestProblem problem) {
            if (problem.fate() == Fate.REFUSED) {
                return Optional.empty();
            }
            throw problem;
        }
    }
}
