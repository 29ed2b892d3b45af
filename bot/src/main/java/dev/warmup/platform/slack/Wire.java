package dev.warmup.platform.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** The HTTP client under Slack's library, set up so that it never sends anything twice on its own. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Wire() {}

    static Slack open(String apiUrl) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis((int) PATIENCE.toMillis());
        if (isHere(apiUrl)) {
            config.setProxyUrl("");
        }
        return Slack.getInstance(config, new SlackHttpClient(once(SlackHttpClient.buildOkHttpClient(config))));
    }

    /** By default OkHttp sends a POST again when the connection breaks: a second message. */
    private static OkHttpClient once(OkHttpClient client) {
        return client.newBuilder()
                .retryOnConnectionFailure(false)
                .socketFactory(new PromptSockets())
                .build();
    }

    /** A server on this machine is reached without a proxy. */
    static boolean isHere(String url) {
        var host = Given.text(URI.create(url).getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
