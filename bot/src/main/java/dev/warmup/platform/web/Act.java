package dev.warmup.platform.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** Something a member did on the page. The page makes an id for each, and posts it again under the same one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Message.class, name = "message"),
    @JsonSubTypes.Type(value = Act.Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = Act.Delete.class, name = "delete"),
    @JsonSubTypes.Type(value = Act.Reaction.class, name = "reaction"),
    @JsonSubTypes.Type(value = Act.Typed.class, name = "command"),
    @JsonSubTypes.Type(value = Act.Pressed.class, name = "press"),
    @JsonSubTypes.Type(value = Act.FormSent.class, name = "form"),
})
sealed interface Act {
    String id();

    record Message(String id, String thread, String text) implements Act {}

    record Edit(String id, String message, String text) implements Act {}

    record Delete(String id, String message) implements Act {}

    record Reaction(String id, String message, String emoji, boolean added) implements Act {}

    record Typed(String id, String thread, String text) implements Act {}

    /**
     * A button, a select, or an entry of a message's menu.
     *
     * @param thread where it was used: the post stands above its thread as well
     */
    record Pressed(String id, String thread, String message, String action, String value) implements Act {}

    record FormSent(String id, String thread, String form, String subject, String seal, Map<String, String> values)
            implements Act {}
}
