package dev.warmup.platform.discord;

import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Press;
import dev.warmup.chat.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Makes deliveries of interactions; each has the interaction's id. */
final class Deliveries {
    /** The button of the greeting: the same as typing the command. */
    static final String SET_UP = "discord.set-up";

    private static final String SET_UP_COMMAND = "daily set";
    private static final int SUBCOMMAND = 1;

    private final List<Control.Button> menu;
    private final Heard heard;

    /** @param menu entries of the menu of each message; pressed with that message */
    Deliveries(List<Control.Button> menu, Heard heard) {
        this.menu = List.copyOf(menu);
        this.heard = heard;
    }

    /** The delivery; empty for an entry of the menu that is not ours any more. */
    Optional<Delivery> of(Interaction interaction) {
        if (interaction.isForm()) {
            return Optional.of(submitted(interaction));
        } else if (interaction.isPress()) {
            return Optional.of(pressed(interaction));
        } else if (interaction.isMenu()) {
            return menu(interaction);
        }
        return interaction.isSlashCommand() ? Optional.of(invoked(interaction)) : Optional.empty();
    }

    private static Delivery invoked(Interaction interaction) {
        var data = interaction.data();
        var options = options(data);
        var words = data.getString("name");
        if (options.size() == 1 && options.get(0).getInt("type") == SUBCOMMAND) {
            words += " " + options.get(0).getString("name");
            options = options(options.get(0));
        }
        Map<String, String> arguments = new HashMap<>();
        for (var option : options) {
            var value = Literal.clean(option.getString("value")).strip();
            if (!value.isEmpty()) {
                arguments.put(option.getString("name"), value);
            }
        }
        return invoked(interaction, words, arguments);
    }

    private static Delivery invoked(Interaction interaction, String words, Map<String, String> arguments) {
        var invocation = new Invocation(
                interaction.id(), interaction.caller(), interaction.channel(), words, arguments, interaction.at());
        return new Delivery.Invoked(interaction.id(), invocation, interaction.replyTo());
    }

    static List<DataObject> options(DataObject data) {
        return data.optArray("options").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .toList();
    }

    private static Delivery pressed(Interaction interaction) {
        var data = interaction.data();
        var id = CustomId.parse(data.getString("custom_id"));
        if (id.action().equals(SET_UP)) {
            return invoked(interaction, SET_UP_COMMAND, Map.of());
        }
        var chosen = data.optArray("values").orElseGet(DataArray::empty);
        var value = chosen.isEmpty() ? id.value() : chosen.getString(0);
        var message = interaction.payload().getObject("message").getString("id");
        return new Delivery.Pressed(id.action(), press(interaction, message, value), interaction.replyTo());
    }

    private static Press press(Interaction interaction, String message, String value) {
        return new Press(
                interaction.id(), interaction.caller(), interaction.channel(), message, value, interaction.at());
    }

    private Optional<Delivery> menu(Interaction interaction) {
        var data = interaction.data();
        return menu.stream()
                .filter(entry -> entry.label().equals(data.getString("name")))
                .findFirst()
                .map(entry -> new Delivery.Pressed(
                        entry.action(),
                        press(interaction, data.getString("target_id"), entry.value()),
                        interaction.replyTo(),
                        pointedAt(interaction)));
    }

    /** The message that an entry of its menu was used on; Discord shows all of it, whatever we may hear otherwise. */
    private List<Delivery.Said> pointedAt(Interaction interaction) {
        var data = interaction.data();
        return data
                .optObject("resolved")
                .flatMap(resolved -> resolved.optObject("messages"))
                .flatMap(messages -> messages.optObject(data.getString("target_id")))
                .filter(Heard::isFromMember)
                .map(message -> heard.pointedAt(message, interaction.channel(), interaction.thread()))
                .filter(said -> !said.text().isBlank())
                .stream()
                .toList();
    }

    private static Delivery submitted(Interaction interaction) {
        var data = interaction.data();
        var id = CustomId.parse(data.getString("custom_id"));
        Map<String, String> values = new HashMap<>();
        data.getArray("components").stream(DataArray::getObject).forEach(component -> value(component, values));
        var submission = new Submission(
                interaction.id(), interaction.caller(), interaction.channel(), id.value(), values, interaction.at());
        return new Delivery.Submitted(id.action(), submission, interaction.replyTo());
    }

    /** A field stands in a label, as forms have it now, or in a row, as they used to. */
    private static void value(DataObject component, Map<String, String> values) {
        component.optObject("component").ifPresent(field -> value(field, values));
        component
                .optArray("components")
                .ifPresent(fields -> fields.stream(DataArray::getObject).forEach(field -> value(field, values)));
        if (component.hasKey("custom_id")) {
            var chosen = component.optArray("values").orElseGet(DataArray::empty);
            var value = chosen.isEmpty() ? component.getString("value", "") : chosen.getString(0);
            values.put(component.getString("custom_id"), cleaned(value));
        }
    }

    private static String cleaned(String value) {
        return Literal.clean(value.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }
}
