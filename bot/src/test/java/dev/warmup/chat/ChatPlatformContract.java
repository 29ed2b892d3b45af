package dev.warmup.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Stage.Seen;
import dev.warmup.chat.Stage.Told;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every platform keeps to. A platform's test extends this and says how its members see and act. */
public abstract class ChatPlatformContract {
    /** What a platform of the suite has to know. */
    protected static final CommandBook COMMANDS = new CommandBook(List.of(new Probe()));

    private static final String HOSTILE =
            "<script>alert(1)</script> **bold** @everyone <!channel> `x` [a](http://b.example) &amp; \\";
    /** One pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private Stage stage;
    private Channel channel;
    private Member ann;
    private Member bob;

    protected abstract Stage stage() throws Exception;

    @BeforeEach
    void open() throws Exception {
        stage = stage();
        channel = stage.channel();
        ann = stage.member("Ann");
        bob = stage.member("Bob");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aPostIsSeenByEverybody() throws SendFailure {
        var sent = send("post 1", new Outgoing.Post(channel, Card.sentence("Good morning"), false));

        assertThat(stage.sees(ann, "")).containsExactly(seen(sent.message(), "Good morning"));
        assertThat(stage.sees(bob, "")).containsExactly(seen(sent.message(), "Good morning"));
        assertThat(sent.thread()).isEmpty();
    }

    @Test
    void whatIsSaidInAThreadStandsInTheThread() throws SendFailure {
        var thread = question().thread();
        var sent = send("reveal 1", new Outgoing.InThread(channel, thread, Card.sentence("The answer")));

        assertThat(stage.sees(ann, thread)).containsExactly(seen(sent.message(), "The answer"));
        assertThat(stage.sees(ann, "")).hasSize(1);
    }

    @Test
    void theSameKeyTwiceIsOneMessage() throws SendFailure {
        var item = new Outgoing.Post(channel, Card.sentence("Once"), true);

        var first = send("post 1", item);
        var second = send("post 1", item);

        assertThat(second).isEqualTo(first);
        assertThat(stage.sees(ann, "")).hasSize(1);
    }

    @Test
    void aPrivateReplyIsSeenByItsMemberAlone() throws SendFailure {
        var thread = question().thread();
        send("reply 1", new Outgoing.PrivateReply(stage.replyTo(ann, thread), Card.sentence("Three of five")));

        assertThat(stage.sees(ann, thread)).singleElement().matches(Seen::secret);
        assertThat(stage.sees(bob, thread)).isEmpty();
    }

    @Test
    void aDirectMessageIsSeenByItsMemberAlone() throws SendFailure {
        send("remind 1", new Outgoing.Direct(ann, Card.sentence("Today is not answered yet")));

        assertThat(stage.sees(ann, "")).singleElement().matches(Seen::secret);
        assertThat(stage.sees(bob, "")).isEmpty();
    }

    @Test
    void aNewCardTakesThePlaceOfAPrivateReply() throws SendFailure {
        var to = stage.replyTo(ann, "");
        send("reply 1", new Outgoing.PrivateReply(to, Card.sentence("The question")));
        var reply = stage.sees(ann, "").get(0);
        send("reply 2", new Outgoing.ReplaceReply(to, reply.message(), Card.sentence("The answer")));

        assertThat(stage.sees(ann, "")).singleElement().satisfies(seen -> {
            assertThat(seen.message()).isEqualTo(reply.message());
            assertThat(seen.texts()).containsExactly("The answer");
        });
    }

    @Test
    void theCheckMarkComesAndGoes() throws SendFailure {
        var answer = answered("It groups rows first, then filters the groups");

        send("mark 1", new Outgoing.CheckMark(channel, answer.message(), true));
        assertThat(only(ann, answer).checked()).isTrue();
        assertThat(only(bob, answer).checked()).isTrue();

        send("mark 2", new Outgoing.CheckMark(channel, answer.message(), false));
        assertThat(only(ann, answer).checked()).isFalse();
    }

    @Test
    void whatIsTakenBackIsSeenByNobody() throws SendFailure {
        var sent = send("post 1", new Outgoing.Post(channel, Card.sentence("A mistake"), false));
        send("retract 1", new Outgoing.Retract(channel, sent.message()));

        assertThat(stage.sees(ann, "")).isEmpty();
    }

    @Test
    void aTraceTellsWhatWasSentFromWhatWasNot() throws SendFailure {
        var item = new Outgoing.Post(channel, Card.sentence("Good morning"), true);
        assertThat(stage.platform().trace("post 1", item)).isInstanceOf(Trace.Absent.class);

        var sent = send("post 1", item);

        assertThat(stage.platform().trace("post 1", item)).isEqualTo(new Trace.Found(sent));
        assertThat(stage.platform().trace("post 2", item)).isInstanceOf(Trace.Absent.class);
    }

    @Test
    void nothingIsSentIntoAThreadThatIsNotThere() {
        var item = new Outgoing.InThread(channel, "999999", Card.sentence("Lost"));

        assertThatThrownBy(() -> send("reveal 1", item)).isInstanceOf(SendFailure.Refused.class);
    }

    @Test
    void whatWasSaidIsCollectedUnderTheIdItWasDeliveredUnder() throws SendFailure {
        var thread = question().thread();
        stage.says(ann, thread, "Partitions keep the order");
        stage.says(bob, thread, "Consumers share partitions");
        stage.says(bob, "", "Not in the thread");
        send("reveal 1", new Outgoing.InThread(channel, thread, Card.sentence("The bot's own")));

        var collected = stage.platform().collect(channel, thread, Instant.EPOCH);

        assertThat(collected.news())
                .isEqualTo(stage.reception().deliveries().stream()
                        .filter(Delivery.Said.class::isInstance)
                        .map(Delivery.Said.class::cast)
                        .filter(said -> said.thread().equals(thread))
                        .toList())
                .hasSize(2);
    }

    @Test
    void whatWasSaidEarlierIsNotCollected() throws SendFailure {
        var thread = question().thread();
        stage.says(ann, thread, "Early");
        var said = stage.reception().last(Delivery.Said.class);

        assertThat(stage.platform().collect(channel, thread, said.at()).news()).containsExactly(said);
        assertThat(stage.platform()
                        .collect(channel, thread, said.at().plusMillis(1))
                        .news())
                .isEmpty();
    }

    @Test
    void aChangedMessageIsCollectedAsItIsNow() throws SendFailure {
        var answer = answered("It groups rows");
        stage.edits(ann, answer.message(), "It groups rows, then filters");
        var edited = stage.reception().last(Delivery.Edited.class);

        assertThat(stage.platform()
                        .collect(channel, answer.thread(), edited.at())
                        .news())
                .filteredOn(Delivery.Edited.class::isInstance)
                .singleElement()
                .satisfies(news -> {
                    var found = (Delivery.Edited) news;
                    assertThat(found.message()).isEqualTo(answer.message());
                    assertThat(found.text()).isEqualTo("It groups rows, then filters");
                    assertThat(found.at().toEpochMilli()).isEqualTo(edited.at().toEpochMilli());
                });
        assertThat(stage.platform()
                        .collect(channel, answer.thread(), edited.at().plusMillis(1))
                        .news())
                .isEmpty();
    }

    @Test
    void whatIsDeletedIsNotFoundStanding() throws SendFailure {
        var kept = answered("It groups rows");
        stage.says(bob, kept.thread(), "It filters rows");
        var gone = stage.reception().last(Delivery.Said.class);
        stage.deletes(bob, gone.message());

        var collected = stage.platform().collect(channel, kept.thread(), Instant.EPOCH);

        assertThat(collected.news()).containsExactly(kept);
        if (tellsWhatStands()) {
            assertThat(collected.standing())
                    .contains(kept.message(), kept.thread())
                    .doesNotContain(gone.message());
        }
    }

    @Test
    void reactionsThatStandAreCollected() throws SendFailure {
        var answer = answered("It groups rows");
        stage.reacts(bob, answer.message(), "👍", true);
        stage.reacts(bob, answer.message(), "⭐", true);
        stage.reacts(bob, answer.message(), "⭐", false);

        var since = answer.at().minusSeconds(60);
        var collected = stage.platform().collect(channel, answer.thread(), since);

        assertThat(collected.news())
                .filteredOn(Delivery.Reacted.class::isInstance)
                .map(Delivery.Reacted.class::cast)
                .allMatch(reacted -> reacted.added()
                        && reacted.message().equals(answer.message())
                        && reacted.member().equals(bob)
                        && reacted.emoji().equals("👍")
                        && reacted.at().equals(since))
                .hasSize(tellsWhatStands() ? 1 : 0);
        assertThat(collected.tallied().contains(answer.message())).isEqualTo(tellsWhatStands());
    }

    /** Whether a look into a thread also finds reactions, and what was deleted. */
    protected boolean tellsWhatStands() {
        return true;
    }

    @Test
    void hostileTextIsShownLetterByLetter() throws SendFailure {
        var card = new Card(
                HOSTILE,
                List.of(
                        new Block.Plain(HOSTILE),
                        new Block.Said(HOSTILE, HOSTILE),
                        new Block.Remark(HOSTILE),
                        new Block.Facts(List.of(new Block.Fact(HOSTILE, HOSTILE)))),
                List.of());
        send("post 1", new Outgoing.Post(channel, card, false));

        assertThat(stage.sees(ann, ""))
                .singleElement()
                .satisfies(seen -> assertThat(seen.texts()).hasSize(7).containsOnly(HOSTILE));
    }

    @Test
    void aMembersHostileTextIsShownLetterByLetter() {
        stage.says(ann, "", HOSTILE);

        assertThat(stage.sees(bob, "")).singleElement().satisfies(seen -> {
            assertThat(seen.author()).isEqualTo("Ann");
            assertThat(seen.texts()).containsExactly(HOSTILE);
        });
    }

    @Test
    void aPictureSaysWhatItShows() throws SendFailure {
        var picture = new Block.Picture("board.png", PNG, "Ann leads with 20 points");
        send("post 1", new Outgoing.Post(channel, Card.of("Week 12", picture), false));

        assertThat(stage.sees(ann, ""))
                .singleElement()
                .satisfies(seen -> assertThat(seen.pictures()).containsExactly("Ann leads with 20 points"));
    }

    @Test
    void aButtonComesBackWithItsValue() throws SendFailure {
        var card = Card.sentence("What is a window?")
                .with(Control.Button.of("daily.hint", "q7", "Hint"), Control.Button.of("daily.done", "q7", "Done"));
        var sent = send("post 1", new Outgoing.Post(channel, card, true));
        assertThat(stage.sees(ann, "").get(0).controls()).containsExactly("Hint", "Done");

        var told = stage.presses(ann, sent.message(), "daily.hint", "q7");

        assertThat(told).isEqualTo(new Told.Taken());
        var pressed = stage.reception().last(Delivery.Pressed.class);
        assertThat(pressed.action()).isEqualTo("daily.hint");
        assertThat(pressed.press().value()).isEqualTo("q7");
        assertThat(pressed.press().message()).isEqualTo(sent.message());
        assertThat(pressed.press().caller().member()).isEqualTo(ann);
        assertThat(pressed.replyTo().member()).isEqualTo(ann);
    }

    @Test
    void aChoiceComesBackWithItsValue() throws SendFailure {
        var select = new Control.Select(
                "framework.show", "Choose", List.of(new Option("star", "STAR"), new Option("dw", "DW")));
        var sent = send(
                "post 1", new Outgoing.Post(channel, Card.sentence("Frameworks").with(select), false));

        stage.presses(bob, sent.message(), "framework.show", "dw");

        assertThat(stage.reception().last(Delivery.Pressed.class).press().value())
                .isEqualTo("dw");
    }

    @Test
    void aCommandComesWithItsParameters() {
        assertThat(stage.types(ann, "", "/recon NetEase")).isEqualTo(new Told.Taken());

        var invoked = stage.reception().last(Delivery.Invoked.class);
        assertThat(invoked.invocation().command()).isEqualTo("recon");
        assertThat(invoked.invocation().arguments()).containsOnly(Map.entry("company", "NetEase"));
        assertThat(invoked.invocation().caller().member()).isEqualTo(ann);
        assertThat(invoked.invocation().caller().name()).isEqualTo("Ann");
    }

    @Test
    void aMemberAsParameterComesAsTheMembersId() {
        stage.types(ann, "", "/recon Acme by:@Bob");

        assertThat(stage.reception().last(Delivery.Invoked.class).invocation().arguments())
                .containsEntry("by", bob.id());
    }

    @Test
    void aFormIsShownAndComesBackFilledIn() {
        var form = shownForm();
        assertThat(form.drafts()).containsEntry("text", "a draft").containsKey("named");

        assertThat(stage.submits(ann, form, Map.of("text", "  what I think\r\n", "named", "no")))
                .isEqualTo(new Told.Taken());

        var submitted = stage.reception().last(Delivery.Submitted.class);
        assertThat(submitted.form()).isEqualTo("probe");
        assertThat(submitted.submission().subject()).isEqualTo("question 7");
        assertThat(submitted.submission().values())
                .containsOnly(Map.entry("text", "what I think"), Map.entry("named", "no"));
    }

    @Test
    void aFieldThatTheNotesNameIsAskedForByThatName() {
        var part = new Field.Text("part-1", "Products & customers", "", false, true, 4_000);
        var form = new Form("probe", "sheet 7", "chat.admins-only", "chat.not-saved", List.of(part));
        stage.reception().answer(delivery -> new Acknowledgement.Ask(form));

        assertThat(stage.types(ann, "", "/recon")).isInstanceOf(Told.FormShown.class);
    }

    @Test
    void whatIsWrongInAFormIsSaidAtTheField() {
        var form = shownForm();
        stage.reception()
                .answer(delivery -> new Acknowledgement.Wrong(List.of(new FieldError("text", "chat.admins-only"))));

        assertThat(stage.submits(ann, form, Map.of("text", "", "named", "no")))
                .isEqualTo(new Told.FieldsWrong(Map.of("text", "Only admins can do that.")));
    }

    private Told.FormShown shownForm() {
        List<Field> fields = List.of(
                new Field.Text("text", "chat.admins-only", "a draft", true, true, 4_000),
                new Field.Choice("named", "chat.not-saved", List.of(new Option("yes", "Yes"), new Option("no", "No"))));
        var form = new Form("probe", "question 7", "chat.admins-only", "chat.not-saved", fields);
        stage.reception().answer(delivery -> new Acknowledgement.Ask(form));
        var told = stage.types(ann, "", "/recon");
        stage.reception().answer(delivery -> new Acknowledgement.Accepted());
        assertThat(told).isInstanceOf(Told.FormShown.class);
        return (Told.FormShown) told;
    }

    @Test
    void whatWasNotSavedIsSaid() {
        stage.reception().answer(delivery -> new Acknowledgement.NotSaved());

        assertThat(stage.says(ann, "", "An answer"))
                .isEqualTo(new Told.Sentence(Texts.in("en").get("chat.not-saved")));
    }

    @Test
    void whatMembersDoWithTheirMessagesIsDelivered() throws SendFailure {
        var answer = answered("It groups rows");
        stage.edits(ann, answer.message(), "It groups rows, then filters");
        assertThat(stage.reception().last(Delivery.Edited.class))
                .matches(edited -> edited.message().equals(answer.message()))
                .matches(edited -> edited.text().equals("It groups rows, then filters"));

        stage.reacts(bob, answer.message(), "👍", true);
        assertThat(stage.reception().last(Delivery.Reacted.class))
                .matches(reacted -> reacted.member().equals(bob))
                .matches(Delivery.Reacted::added);

        stage.deletes(ann, answer.message());
        assertThat(stage.reception().last(Delivery.Deleted.class).message()).isEqualTo(answer.message());
        assertThat(stage.sees(bob, answer.thread())).isEmpty();
    }

    @Test
    void everyDeliveryHasAnIdOfItsOwn() {
        stage.says(ann, "", "One");
        stage.says(ann, "", "One");
        stage.types(ann, "", "/recon Acme");

        assertThat(stage.reception().deliveries()).extracting(Delivery::id).doesNotHaveDuplicates();
    }

    private Sent question() throws SendFailure {
        return send("question", new Outgoing.Post(channel, Card.sentence("HAVING or WHERE?"), true));
    }

    private Delivery.Said answered(String text) throws SendFailure {
        stage.says(ann, question().thread(), text);
        return stage.reception().last(Delivery.Said.class);
    }

    private Seen only(Member member, Delivery.Said answer) {
        var seen = stage.sees(member, answer.thread());
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    private Sent send(String key, Outgoing item) throws SendFailure {
        return stage.platform().send(key, item);
    }

    private static Seen seen(String message, String text) {
        return new Seen(message, "", false, false, List.of(text), List.of(), List.of());
    }
}
