package dev.warmup.platform.discord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Recognises a message of ours. */
final class Fingerprint {
    /** As long as Discord takes it. */
    private static final int NONCE = 25;

    private Fingerprint() {}

    /** Under one nonce Discord makes one message, for some minutes. */
    static String nonce(String key) {
        return hash(key).substring(0, NONCE);
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a message says and what can be pressed on it, without what Discord may trim. */
    static String of(DataObject message) {
        var parts = new StringBuilder(message.getString("content", ""));
        for (var embed : objects(message, "embeds")) {
            parts.append('\n').append(embed.getString("title", ""));
            parts.append('\n').append(embed.getString("description", ""));
            parts.append('\n')
                    .append(embed.optObject("footer")
                            .map(footer -> footer.getString("text", ""))
                            .orElse(""));
        }
        for (var row : objects(message, "components")) {
            for (var control : objects(row, "components")) {
                parts.append('\n').append(control.getString("custom_id", ""));
            }
        }
        return hash(parts.toString().replaceAll("[\\s\u200B]+", ""));
    }

    private static Iterable<DataObject> objects(DataObject owner, String name) {
        return owner.optArray(name).orElseGet(DataArray::empty).stream(DataArray::getObject)
                .toList();
    }
}
