package dev.warmup.platform.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var proxies = new Proxies(Given.text(config.getProxyUrl()), exceptions());
        return Slack.getInstance(config, new SlackHttpClient(once(SlackHttpClient.buildOkHttpClient(config), proxies)));
    }

    /** Slack's library reads which proxy there is, but not for whom it is not meant. */
    private static String exceptions() {
        var environment = System.getenv();
        return Stream.of(
                        environment.get("NO_PROXY"),
                        environment.get("no_proxy"),
                        System.getProperty("http.nonProxyHosts"))
                .map(Given::text)
                .collect(Collectors.joining(","));
    }

    /** By default OkHttp sends a POST again when the connection breaks: a second message. */
    private static OkHttpClient once(OkHttpClient client, Proxies proxies) {
        return client.newBuilder()
                .retryOnConnectionFailure(false)
                .socketFactory(new PromptSockets())
                .proxy(null)
                .proxySelector(proxies)
                .build();
    }
}
