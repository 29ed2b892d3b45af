package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Proxy;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://slack.com/api/        ; ''                     ; true
            wss://wss-primary.slack.com/x ; ''                     ; true
            https://slack.com/api/        ; slack.com              ; false
            wss://wss-primary.slack.com/x ; 'intern, .slack.com'   ; false
            wss://wss-primary.slack.com/x ; *.slack.com            ; false
            https://Slack.com/api/        ; SLACK.COM:443          ; false
            https://notslack.com/         ; slack.com              ; true
            https://slack.com.evil.test/  ; slack.com              ; true
            https://slack.com/api/        ; *                      ; false
            https://slack.com/api/        ; localhost|*.slack.com  ; false
            http://127.0.0.1:9100/api/    ; ''                     ; false
            http://localhost:9100/api/    ; ''                     ; false
            http://[::1]:9100/api/        ; ''                     ; false
            """)
    void aServerIsReachedThroughTheProxyUnlessItIsExceptedOrHere(URI server, String exceptions, boolean through) {
        var chosen = new Proxies("http://user:secret@proxy.test:3128", exceptions).select(server);

        assertThat(chosen)
                .singleElement()
                .satisfies(proxy -> assertThat(proxy.type()).isEqualTo(through ? Proxy.Type.HTTP : Proxy.Type.DIRECT));
        assertThat(new Proxies("", exceptions).select(server)).containsExactly(Proxy.NO_PROXY);
    }
}
