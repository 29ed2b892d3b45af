package dev.warmup.delivery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Features;
import dev.warmup.chat.FormAction;
import java.util.Map;
import java.util.Optional;

/** Finds who takes a button or a form by its name. Two of one name are our mistake and stop the start. */
final class Registry {
    private final Map<String, ButtonAction> buttons;
    private final Map<String, FormAction> forms;

    Registry(Features features) {
        this.buttons = features.buttons().stream().collect(toUnmodifiableMap(ButtonAction::name, identity()));
        this.forms = features.forms().stream().collect(toUnmodifiableMap(FormAction::name, identity()));
    }

    Optional<ButtonAction> button(String name) {
        return Optional.ofNullable(buttons.get(name));
    }

    Optional<FormAction> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }
}
