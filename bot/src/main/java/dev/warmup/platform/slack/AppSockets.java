package dev.warmup.platform.slack;

import com.slack.api.SlackConfig;
import com.slack.api.util.http.ProxyUrlUtil;
import dev.warmup.chat.SendFailure;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;

/** Where Slack wants our sockets, asked with the app token. */
final class AppSockets implements SocketMode.Sockets {
    private final WebApi api;
    private final SlackConfig config;

    AppSockets(WebApi api, SlackConfig config) {
        this.api = api;
        this.config = config;
    }

    @Override
    public URI where() throws SendFailure {
        var url = api.call("apps.connections.open", "", methods -> methods.appsConnectionsOpen(request -> request))
                .getUrl();
        try {
            return URI.create(Given.text(url));
        } catch (IllegalArgumentException e) {
            throw new SendFailure.Lost("apps.connections.open: no address in the answer");
        }
    }

    @Override
    public Proxy route() {
        var proxy = Given.text(config.getProxyUrl());
        if (proxy.isEmpty()) {
            return Proxy.NO_PROXY;
        }
        var parsed = ProxyUrlUtil.parse(proxy);
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(parsed.getHost(), parsed.getPort()));
    }
}
