package dev.warmup.platform.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The arguments of a call. */
record Args(Map<String, String> values) {
    static Args form(String body) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Args(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Refuses what the method does not know and misses what it needs. */
    void check(Set<String> required, Set<String> optional) {
        for (var name : values.keySet()) {
            if (!required.contains(name) && !optional.contains(name) && !name.equals("token")) {
                throw new ApiError("invalid_arguments", "unknown argument " + name);
            }
        }
        for (var name : required) {
            if (text(name).isEmpty()) {
                throw new ApiError("invalid_arguments", "missing required field: " + name);
            }
        }
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int number(String name, int otherwise) {
        return has(name) ? Integer.parseInt(text(name)) : otherwise;
    }

    JsonElement json(String name) {
        return JsonParser.parseString(text(name));
    }

    JsonObject object(String name) {
        return has(name) ? json(name).getAsJsonObject() : new JsonObject();
    }

    JsonArray array(String name) {
        return has(name) ? json(name).getAsJsonArray() : new JsonArray();
    }
}
