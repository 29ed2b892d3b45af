package dev.warmup.platform.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the text of a message: what was typed, and the text files with it. Files come from Discord alone. */
final class TextFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TextFiles.class);
    private static final Set<String> DISCORD = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final List<String> ENDINGS =
            List.of(".txt", ".md", ".sql", ".py", ".java", ".scala", ".log", ".csv");
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_FILES = 3;

    private final OkHttpClient client;
    private final String apiHost;

    TextFiles(OkHttpClient client, String apiUrl) {
        this.client = client;
        this.apiHost = HttpUrl.get(apiUrl).host();
    }

    String textOf(DataObject message) {
        var typed = message.getString("content", "");
        var files = message.optArray("attachments").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .filter(TextFiles::isText)
                .limit(MOST_FILES)
                .map(this::read)
                .collect(Collectors.joining("\n\n"));
        return files.isEmpty() ? typed : (typed + "\n\n" + files).strip();
    }

    private static boolean isText(DataObject file) {
        var name = file.getString("filename", "").toLowerCase(Locale.ROOT);
        return file.getLong("size", 0) <= MOST_BYTES
                && (file.getString("content_type", "").startsWith("text/")
                        || ENDINGS.stream().anyMatch(name::endsWith));
    }

    private String read(DataObject file) {
        var url = HttpUrl.parse(file.getString("url", ""));
        if (url == null || !(DISCORD.contains(url.host()) || url.host().equals(apiHost))) {
            return "";
        }
        try (var response =
                client.newCall(new Request.Builder().url(url).build()).execute()) {
            var bytes = response.isSuccessful() ? response.body().byteStream().readNBytes(MOST_BYTES) : new byte[0];
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.warn("A text file with a message could not be read: {}", e.getMessage());
            return "";
        }
    }
}
