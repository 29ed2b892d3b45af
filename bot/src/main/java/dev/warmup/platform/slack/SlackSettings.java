package dev.warmup.platform.slack;

/**
 * How to reach a workspace: over a socket with an app token, else over HTTP with a signing secret.
 *
 * @param appToken empty for HTTP
 * @param signingSecret empty for Socket Mode
 * @param apiUrl the Web API's root, with its trailing slash
 */
public record SlackSettings(String botToken, String appToken, String signingSecret, String apiUrl) {
    /** Where Slack's own Web API is. */
    public static final String SLACK = "https://slack.com/api/";

    public boolean socketMode() {
        return !appToken.isEmpty();
    }
}
