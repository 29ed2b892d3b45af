package dev.warmup.platform.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Reads JSON in which anything may be missing. */
final class Tree {
    private Tree() {}

    /** The text at the end of a path; empty where there is none. */
    static String text(JsonObject from, String... path) {
        var element = at(from, path);
        return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
    }

    static JsonObject object(JsonObject from, String... path) {
        return at(from, path) instanceof JsonObject object ? object : new JsonObject();
    }

    static JsonArray list(JsonObject from, String... path) {
        return at(from, path) instanceof JsonArray array ? array : new JsonArray();
    }

    private static @Nullable JsonElement at(JsonObject from, String... path) {
        JsonElement element = from;
        for (var name : path) {
            element = element instanceof JsonObject object ? object.get(name) : null;
        }
        return element;
    }
}
