package dev.warmup.platform.web;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.warmup.chat.Block;
import dev.warmup.chat.Control;
import dev.warmup.chat.Texts;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

/** JSON between the room and its pages. A block or control carries the name of its record as {@code type}. */
final class RoomJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Block.class, Named.class)
            .addMixIn(Control.class, Named.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RoomJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON: " + value.getClass(), e);
        }
    }

    static void answer(Context context, Object value) {
        context.contentType("application/json; charset=utf-8").result(write(value));
    }

    /** Reads the body of a request, or refuses the request. */
    static <T> T read(Context context, Class<T> type) {
        var contentType = context.contentType();
        if (contentType == null || !contentType.startsWith("application/json")) {
            throw new BadRequestResponse(Texts.in(Language.of(context)).get("room.unreadable"));
        }
        try {
            return MAPPER.readValue(context.body(), type);
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse(Texts.in(Language.of(context)).get("room.unreadable"));
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface Named {}
}
