package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.RecordedReception;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Stage;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.platform.slack.standin.StandInSlack;
import dev.warmup.store.Database;
import dev.warmup.store.FormDrafts;
import dev.warmup.store.SlackAttachments;
import dev.warmup.store.SlackSendings;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Slack as a stage: members act in the stand-in, the bot is the real one. */
final class SlackStage implements Stage {
    private static final Map<String, String> EMOJI = Map.of("👍", "+1", "⭐", "star");

    private final StandInSlack slack;
    private final Doings doings;
    private final Database database;
    private final RecordedReception reception = new RecordedReception();
    private final SlackConnection connection;
    private final SlackBot bot;
    private final Channel channel;
    private final OwedNow owed;
    private final List<Team> away = new CopyOnWriteArrayList<>();
    private volatile Acknowledgement last = new Acknowledgement.Accepted();

    /** @param socket else over HTTP */
    SlackStage(Path folder, CommandBook commands, boolean socket) throws Exception {
        var clock = InstantSource.system();
        this.slack = new StandInSlack(clock);
        this.doings = slack.doings();
        this.database = Database.open("jdbc:sqlite:" + folder.resolve("slack.db"));
        this.connection = SlackConnection.open(
                settings(socket),
                new SlackStorage(new SlackSendings(database), new SlackAttachments(database), new FormDrafts(database)),
                clock);
        this.channel = new Channel(new Team("slack", doings.team()), doings.makesChannel());
        this.owed = new OwedNow(connection.platform());
        this.bot = connection.listen(new SlackParts(
                this::receive,
                commands,
                owed,
                Set.of(),
                member -> Optional.of(channel),
                (team, from, until) -> away.add(team)));
        bot.start();
        if (socket) {
            doings.await(() -> slack.socket().connected() > 0);
        } else {
            slack.bringTo(bot::receive);
        }
    }

    private SlackSettings settings(boolean socket) {
        return new SlackSettings(
                StandInSlack.BOT_TOKEN,
                socket ? StandInSlack.APP_TOKEN : "",
                socket ? "" : StandInSlack.SECRET,
                slack.apiUrl());
    }

    private Acknowledgement receive(Delivery delivery) {
        last = reception.receive(delivery);
        return last;
    }

    StandInSlack slack() {
        return slack;
    }

    Doings doings() {
        return doings;
    }

    /** Who could not be heard for a while, each time it was over. */
    List<Team> away() {
        return away;
    }

    SlackBot bot() {
        return bot;
    }

    @Override
    public ChatPlatform platform() {
        return connection.platform();
    }

    @Override
    public RecordedReception reception() {
        return reception;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Member member(String name) {
        return new Member(channel.team(), doings.joins(name, false));
    }

    @Override
    public ReplyTo replyTo(Member member, String thread) {
        var command = doings.command(member.id(), channel.id(), "/help");
        var url = command.get("response_url").getAsString();
        return new ReplyTo(channel, thread, member, url, Instant.MAX);
    }

    @Override
    public List<Seen> sees(Member member, String thread) {
        return doings.sees(member.id(), channel.id(), thread).stream()
                .map(SlackStage::seen)
                .toList();
    }

    private static Seen seen(Shown shown) {
        return new Seen(
                shown.ts(),
                shown.author(),
                shown.secret(),
                shown.checked(),
                shown.texts(),
                shown.pictures(),
                shown.labels());
    }

    @Override
    public Told says(Member member, String thread, String text) {
        var answer = doings.says(member.id(), channel.id(), thread, text);
        return answer.acknowledged() ? new Told.Taken() : sentence(member);
    }

    /** What is not acknowledged is told to the author. */
    private Told sentence(Member member) {
        doings.await(() -> secret(member).isPresent());
        return new Told.Sentence(secret(member).orElseThrow().texts().get(0));
    }

    private Optional<Shown> secret(Member member) {
        return doings.sees(member.id(), channel.id(), "").stream()
                .filter(Shown::secret)
                .findFirst();
    }

    @Override
    public Told edits(Member member, String message, String text) {
        doings.edits(channel.id(), message, text);
        return new Told.Taken();
    }

    @Override
    public Told deletes(Member member, String message) {
        doings.deletes(channel.id(), message);
        return new Told.Taken();
    }

    @Override
    public Told reacts(Member member, String message, String emoji, boolean added) {
        doings.reacts(member.id(), channel.id(), message, EMOJI.getOrDefault(emoji, emoji), added);
        return new Told.Taken();
    }

    @Override
    public Told types(Member member, String thread, String text) {
        var command = doings.command(member.id(), channel.id(), text);
        var answer = doings.types(command);
        var sentence = answer.payload().map(payload -> payload.get("text").getAsString());
        return sentence.isPresent() ? new Told.Sentence(sentence.get()) : told(command);
    }

    private Told told(JsonObject cause) {
        if (!(last instanceof Acknowledgement.Ask)) {
            return new Told.Taken();
        }
        var view = doings.form(cause.get("trigger_id").getAsString()).orElseThrow();
        var drafts = new LinkedHashMap<String, String>();
        for (var element : view.getAsJsonArray("blocks")) {
            var block = element.getAsJsonObject();
            var draft = block.getAsJsonObject("element").get("initial_value");
            drafts.put(block.get("block_id").getAsString(), draft == null ? "" : draft.getAsString());
        }
        return new Told.FormShown(view.getAsJsonObject("title").get("text").getAsString(), drafts, view);
    }

    @Override
    public Told presses(Member member, String message, String action, String value) {
        var press = doings.press(member.id(), channel.id(), message, action, value);
        doings.interacts(press);
        return told(press);
    }

    @Override
    public Told submits(Member member, Told.FormShown form, Map<String, String> values) {
        var answer = doings.interacts(doings.submission(member.id(), (JsonObject) form.handle(), values));
        if (answer.payload().isEmpty()) {
            return new Told.Taken();
        }
        var sentences = new LinkedHashMap<String, String>();
        answer.payload()
                .get()
                .getAsJsonObject("errors")
                .entrySet()
                .forEach(error -> sentences.put(error.getKey(), error.getValue().getAsString()));
        return new Told.FieldsWrong(sentences);
    }

    @Override
    public void close() {
        bot.close();
        connection.close();
        database.close();
        slack.close();
    }
}
