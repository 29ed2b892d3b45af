package dev.warmup.platform.discord;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Makes each request once, and those that Discord waits for quickly. JDA repeats by itself what was answered with some
 * errors of the server, after seconds, though it may have been done: a private reply would stand there twice. So such
 * an answer reaches JDA as an error that it does not repeat.
 */
final class MadeOnce implements Interceptor {
    private static final int SERVER_ERROR = 500;
    /** Of the three seconds for an acknowledgement, so that there is time for another attempt. */
    private static final int ACKNOWLEDGING_MILLIS = 900;

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = inTime(chain).proceed(chain.request());
        return response.code() > SERVER_ERROR
                ? response.newBuilder().code(SERVER_ERROR).build()
                : response;
    }

    private static Chain inTime(Chain chain) {
        return chain.request().url().encodedPath().contains("/interactions/")
                ? chain.withReadTimeout(ACKNOWLEDGING_MILLIS, TimeUnit.MILLISECONDS)
                        .withConnectTimeout(ACKNOWLEDGING_MILLIS, TimeUnit.MILLISECONDS)
                : chain;
    }
}
