package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;

/** Where Slack wants our sockets, asked with the app token. */
final class AppSockets implements SocketMode.Sockets {
    private final WebApi api;
    private final ProxySelector proxies;

    AppSockets(WebApi api, ProxySelector proxies) {
        this.api = api;
        this.proxies = proxies;
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
    public Proxy route(URI address) {
        var proxy = proxies.select(address).get(0);
        // The library for sockets wants to know where the proxy is; OkHttp finds that out by itself.
        return proxy.address() instanceof InetSocketAddress named
                ? new Proxy(proxy.type(), new InetSocketAddress(named.getHostString(), named.getPort()))
                : proxy;
    }
}
