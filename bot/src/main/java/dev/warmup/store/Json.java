package dev.warmup.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.warmup.chat.Block;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.Outgoing;
import java.util.Arrays;
import java.util.List;

/** Records as JSON in a column. A sealed type carries the simple name of its record, so that it can be read back. */
final class Json {
    private static final List<Class<?>> SEALED =
            List.of(Delivery.class, Outgoing.class, Block.class, Control.class, Field.class);
    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON: " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column holds no " + type.getSimpleName(), e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        SEALED.forEach(type -> name(mapper, type));
        return mapper;
    }

    private static void name(ObjectMapper mapper, Class<?> type) {
        if (type.isSealed()) {
            mapper.addMixIn(type, Named.class);
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> name(mapper, one));
        } else {
            mapper.registerSubtypes(type);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface Named {}
}
