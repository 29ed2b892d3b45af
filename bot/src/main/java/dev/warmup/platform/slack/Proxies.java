package dev.warmup.platform.slack;

import com.slack.api.util.http.ProxyUrlUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to each server: through the proxy that the environment names, but for the hosts it excepts and for this
 * machine.
 */
final class Proxies extends ProxySelector {
    private static final Logger LOG = LoggerFactory.getLogger(Proxies.class);

    private final Proxy proxy;
    private final List<String> exceptions;

    /**
     * Reads them.
     *
     * @param url of the proxy, or empty for none
     * @param exceptions names of hosts between commas or bars, each with all below it; {@code *} for every host
     */
    Proxies(String url, String exceptions) {
        this.proxy = url.isBlank() ? Proxy.NO_PROXY : proxy(url);
        this.exceptions = Stream.of(exceptions.toLowerCase(Locale.ROOT).split("[,|\\s]+"))
                .map(host -> host.replaceFirst(":[0-9]+$", "").replaceFirst("^\\*?\\.", ""))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private static Proxy proxy(String url) {
        var parsed = ProxyUrlUtil.parse(url);
        // Its name is looked up anew for each connection.
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(parsed.getHost(), parsed.getPort()));
    }

    @Override
    public List<Proxy> select(URI server) {
        var host = Given.text(server.getHost()).toLowerCase(Locale.ROOT);
        return List.of(isHere(host) || isExcepted(host) ? Proxy.NO_PROXY : proxy);
    }

    private boolean isExcepted(String host) {
        return exceptions.stream().anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
    }

    /** A server on this machine is reached without a proxy. */
    private static boolean isHere(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    @Override
    public void connectFailed(URI server, SocketAddress address, IOException failure) {
        LOG.debug("{} was not reached through {}: {}", server.getHost(), address, failure.toString());
    }
}
