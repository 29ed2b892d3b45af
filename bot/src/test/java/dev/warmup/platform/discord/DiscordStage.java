package dev.warmup.platform.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.RecordedReception;
import dev.warmup.chat.Stage;
import dev.warmup.chat.TextGrammar;
import dev.warmup.platform.discord.standin.Asked;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Members of a Discord server. */
final class DiscordStage implements Stage {
    private static final int FORM = 9;
    private static final int MESSAGE = 4;

    private final StandIn standIn = new StandIn(InstantSource.system());
    private final Server server;
    private final TestBot bot;
    private final CommandBook commands;
    private final RecordedReception reception = new RecordedReception();
    private final List<Acknowledgement> answered = new CopyOnWriteArrayList<>();
    private final Map<String, Member> members = new LinkedHashMap<>();

    DiscordStage(Path folder, CommandBook commands) throws Exception {
        this.commands = commands;
        this.server = standIn.server("Study group", "daily");
        this.bot = new TestBot(standIn, folder, InstantSource.system());
        bot.start(commands, this::receive);
        types(member("Ann"), "", "/recon Acme");
        var asked = reception.last(Delivery.Invoked.class);
        bot.platform().send("stage", new Outgoing.Done(asked.replyTo()));
    }

    private Acknowledgement receive(Delivery delivery) {
        var answer = reception.receive(delivery);
        answered.add(answer);
        return answer;
    }

    @Override
    public ChatPlatform platform() {
        return bot.platform();
    }

    @Override
    public RecordedReception reception() {
        return reception;
    }

    @Override
    public Channel channel() {
        return new Channel(team(), server.channel());
    }

    private Team team() {
        return new Team("discord", server.id());
    }

    @Override
    public Member member(String name) {
        return members.computeIfAbsent(name, key -> new Member(team(), server.join(key)));
    }

    @Override
    public List<Seen> sees(Member member, String thread) {
        var seen = new ArrayList<Seen>();
        standIn.messages(place(thread)).stream()
                .filter(message ->
                        !message.has("only") || message.path("only").asText().equals(member.id()))
                .forEach(message -> seen.add(seen(message, Server.isPrivate(message))));
        server.conversation(member.id())
                .ifPresent(place -> standIn.messages(place).forEach(message -> seen.add(seen(message, true))));
        return seen;
    }

    private static Seen seen(ObjectNode message, boolean secret) {
        boolean bot = message.path("author").path("bot").asBoolean();
        var author = bot ? "" : message.path("author").path("global_name").asText();
        var texts = bot ? Shown.texts(message) : List.of(message.path("content").asText());
        return new Seen(
                message.path("id").asText(),
                author,
                secret,
                message.path("checked").asBoolean(),
                texts,
                Shown.pictures(message),
                Shown.controls(message));
    }

    private String place(String thread) {
        return thread.isEmpty() ? server.channel() : thread;
    }

    @Override
    public Told says(Member member, String thread, String text) {
        heard(() -> server.says(member.id(), place(thread), text));
        if (!(answered.get(answered.size() - 1) instanceof Acknowledgement.NotSaved)) {
            return new Told.Taken();
        }
        var told = standIn.await(
                "a word about what was not saved",
                () -> standIn.messages(place(thread)).stream()
                        .filter(message -> message.path("type").asInt() == 19)
                        .findFirst());
        return new Told.Sentence(String.join(" ", Shown.texts(told)));
    }

    /** Does something, and waits until the bot has heard of it. */
    private Told heard(Runnable deed) {
        int before = answered.size();
        deed.run();
        standIn.await("a delivery", () -> Optional.of(answered.size()).filter(size -> size > before));
        return new Told.Taken();
    }

    @Override
    public Told edits(Member member, String message, String text) {
        return heard(() -> server.edits(message, text));
    }

    @Override
    public Told deletes(Member member, String message) {
        return heard(() -> server.deletes(message));
    }

    @Override
    public Told reacts(Member member, String message, String emoji, boolean added) {
        return heard(() -> server.reacts(member.id(), message, emoji, added));
    }

    @Override
    public Told types(Member member, String thread, String text) {
        var parsed = TextGrammar.parse(commands, text);
        var options = new HashMap<String, String>();
        parsed.arguments()
                .forEach((name, value) -> options.put(
                        name, value.startsWith("@") ? member(value.substring(1)).id() : value));
        return told(server.command(member.id(), place(thread), parsed.words(), options), Map.of());
    }

    @Override
    public Told presses(Member member, String message, String action, String value) {
        var shown = standIn.messages(server.channel()).stream()
                .filter(candidate -> candidate.path("id").asText().equals(message))
                .findFirst()
                .orElseThrow();
        for (var row : shown.path("components")) {
            for (var control : row.path("components")) {
                var id = control.path("custom_id").asText();
                if (control.path("type").asInt() == 3 && id.startsWith(action + ":")) {
                    return told(server.choose(member.id(), message, id, value), Map.of());
                }
            }
        }
        return told(server.press(member.id(), message, new CustomId(action, value).written()), Map.of());
    }

    @Override
    public Told submits(Member member, Told.FormShown form, Map<String, String> values) {
        var asked = (Asked) form.handle();
        var labels = new HashMap<String, String>();
        for (var label : asked.answer().path("data").path("components")) {
            labels.put(
                    label.path("label").asText(),
                    label.path("component").path("custom_id").asText());
        }
        return told(server.submit(member.id(), asked, values), labels);
    }

    private static Told told(Asked asked, Map<String, String> labels) {
        var answer = asked.answer();
        return switch (answer.path("type").asInt()) {
            case FORM ->
                new Told.FormShown(answer.path("data").path("title").asText(), drafts(answer.path("data")), asked);
            case MESSAGE -> sentences(answer.path("data"), labels);
            default -> new Told.Taken();
        };
    }

    private static Map<String, String> drafts(JsonNode modal) {
        var drafts = new HashMap<String, String>();
        for (var label : modal.path("components")) {
            var field = label.path("component");
            drafts.put(field.path("custom_id").asText(), field.path("value").asText(""));
        }
        return drafts;
    }

    private static Told sentences(JsonNode message, Map<String, String> labels) {
        var texts = Shown.texts(message);
        var sentences = new HashMap<String, String>();
        for (int i = 1; i + 1 < texts.size(); i += 2) {
            sentences.put(labels.getOrDefault(texts.get(i), texts.get(i)), texts.get(i + 1));
        }
        return sentences.isEmpty() ? new Told.Sentence(texts.get(0)) : new Told.FieldsWrong(sentences);
    }

    @Override
    public void close() {
        bot.close();
        standIn.close();
    }
}
