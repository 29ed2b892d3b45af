package dev.warmup.platform.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files of the page. Each is read once from the program itself; a browser that has it is told so. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}\\.(js|css|svg)");
    private static final String MARKDOWN = "markdown-it.js";
    private static final String MARKDOWN_FILE =
            "/META-INF/resources/webjars/markdown-it/14.1.0/dist/markdown-it.min.js";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    private record Asset(String text, String tag) {}

    void show(Context context) {
        var name = context.pathParam("name");
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundResponse();
        }
        var asset = find(name).orElseThrow(NotFoundResponse::new);
        context.header("Cache-Control", "no-cache").header("ETag", asset.tag());
        if (asset.tag().equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "text/plain"))
                    .result(asset.text());
        }
    }

    private Optional<Asset> find(String name) {
        var asset = known.get(name);
        if (asset != null) {
            return Optional.of(asset);
        }
        var read = read(name.equals(MARKDOWN) ? MARKDOWN_FILE : "/room/" + name)
                .map(text -> new Asset(text, '"' + Tokens.hash(text) + '"'));
        read.ifPresent(found -> known.put(name, found));
        return read;
    }

    /** A text file that comes with the program. */
    static Optional<String> read(String path) {
        try (var file = Assets.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
