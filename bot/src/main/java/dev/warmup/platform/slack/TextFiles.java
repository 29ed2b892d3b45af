package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.File;
import com.slack.api.util.http.SlackHttpClient;
import dev.warmup.chat.SendFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Request;

/** Reads snippets and text files that members answer with. */
final class TextFiles {
    /** Longer ones are cut: nobody reads more as an answer. */
    private static final int MOST_BYTES = 200_000;

    private static final int MOST_FILES = 5;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern TEXT =
            Pattern.compile("text/.*|application/(?:json|xml|sql|javascript|x-(?:sh|python|yaml|sql)|yaml|toml)");

    private final WebApi api;
    private final SlackHttpClient http;
    private final String token;
    private final String apiHost;

    TextFiles(WebApi api, SlackHttpClient http, SlackSettings settings) {
        this.api = api;
        this.http = http;
        this.token = settings.botToken();
        this.apiHost = authority(settings.apiUrl());
    }

    /** Files of other services and pictures are left alone; of some, Slack tells the type only when asked. */
    static boolean mayHoldText(JsonObject file) {
        var mode = Tree.text(file, "mode");
        var type = Tree.text(file, "mimetype");
        return !mode.equals("external")
                && !mode.equals("tombstone")
                && !Tree.text(file, "id").isEmpty()
                && (type.isEmpty() || isText(mode, type));
    }

    private static boolean isText(String mode, String type) {
        return mode.equals("snippet") || TEXT.matcher(type).matches();
    }

    /** A text with what its files hold below it. A file that is gone or no text adds nothing. */
    String with(String text, List<String> files) throws SendFailure {
        var parts = new ArrayList<String>();
        parts.add(text);
        for (var file : files.stream().limit(MOST_FILES).toList()) {
            parts.add(read(file));
        }
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts);
    }

    private String read(String id) throws SendFailure {
        try {
            var file = api.call("files.info", "", methods -> methods.filesInfo(request -> request.file(id)))
                    .getFile();
            var url = Given.first(file.getUrlPrivateDownload(), file.getUrlPrivate());
            return isText(Given.text(file.getMode()), Given.text(file.getMimetype())) && isSlacks(url, file)
                    ? MessageText.clean(download(url)).strip()
                    : "";
        } catch (SendFailure.Refused e) {
            return "";
        }
    }

    /** Our token goes to nobody but Slack. */
    private boolean isSlacks(String url, File file) {
        if (url.isEmpty() || file.isExternal()) {
            return false;
        }
        var host = authority(url);
        return host.equals(apiHost) || (url.startsWith("https://") && host.endsWith(".slack.com"));
    }

    private static String authority(String url) {
        return Given.text(URI.create(url).getAuthority());
    }

    private String download(String url) throws SendFailure {
        var request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + token)
                .build();
        try (var answer = http.getOkHttpClient().newCall(request).execute()) {
            if (answer.code() == 404 || answer.code() == 403) {
                throw new SendFailure.Refused("a file is gone");
            }
            if (!answer.isSuccessful() || answer.body() == null) {
                throw new SendFailure.Wait("a file could not be read: HTTP status " + answer.code(), SOON);
            }
            var bytes = answer.body().byteStream().readNBytes(MOST_BYTES);
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new SendFailure.Wait("a file could not be read: " + e, SOON);
        }
    }
}
