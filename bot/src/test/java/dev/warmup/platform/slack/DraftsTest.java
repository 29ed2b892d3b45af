package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Field;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.Option;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written in a form and not sent stands there when the form is opened again. */
class DraftsTest {
    private static final Form FORM = new Form(
            "answer",
            "2026-11-20",
            "chat.share",
            "chat.share",
            List.of(
                    new Field.Text("text", "Answer", "offered", false, true, 4_000),
                    new Field.Choice("named", "Name", List.of(new Option("yes", "Yes"), new Option("no", "No")))));

    @TempDir
    Path folder;

    private SlackStage stage;
    private Doings doings;
    private Member ann;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.<Command>of(new AskAnything())), false);
        doings = stage.doings();
        ann = stage.member("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatWasWrittenInAClosedFormIsThereAgain() {
        doings.closes(ann.id(), opens(ann), Map.of("text", "It groups rows", "named", "no"));

        assertThat(comesToSay(ann, "It groups rows")).isTrue();
        assertThat(opens(ann).toString())
                .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"No\"");
    }

    @Test
    void aDraftIsNobodyElses() {
        doings.closes(ann.id(), opens(ann), Map.of("text", "It groups rows", "named", "no"));
        assertThat(comesToSay(ann, "It groups rows")).isTrue();

        assertThat(text(opens(stage.member("Bob")))).isEqualTo("offered");
    }

    @Test
    void aFormThatWasOnlyLookedAtLeavesNoDraft() {
        doings.closes(ann.id(), opens(ann), Map.of("text", "offered", "named", "yes"));
        doings.closes(ann.id(), opens(ann), Map.of("text", "It groups rows", "named", "yes"));
        assertThat(comesToSay(ann, "It groups rows")).isTrue();
        doings.closes(ann.id(), opens(ann), Map.of("text", "It groups rows", "named", "yes"));

        assertThat(text(opens(ann))).isEqualTo("It groups rows");
    }

    @Test
    void whatWasSentBackIsADraft() {
        var form = opens(ann);
        var wrong = new Acknowledgement.Wrong(List.of(new FieldError("text", "chat.admins-only")));
        stage.reception().answer(delivery -> wrong);
        doings.interacts(doings.submission(ann.id(), form, Map.of("text", "Too short", "named", "yes")));

        assertThat(comesToSay(ann, "Too short")).isTrue();
    }

    @Test
    void whatWasSentIsNoDraft() {
        doings.closes(ann.id(), opens(ann), Map.of("text", "It groups rows", "named", "no"));
        assertThat(comesToSay(ann, "It groups rows")).isTrue();
        var form = opens(ann);
        stage.reception().answer(delivery -> new Acknowledgement.Accepted());
        doings.interacts(doings.submission(ann.id(), form, Map.of("text", "It groups rows first", "named", "no")));

        assertThat(comesToSay(ann, "offered")).isTrue();
    }

    @Test
    void aLongDraftThatNeedsTwoFieldsIsWhole() {
        var long1 = "a".repeat(2_700);
        var long2 = "b".repeat(900);
        doings.closes(ann.id(), opens(ann), Map.of("text", long1 + "\n" + long2, "named", "yes"));

        assertThat(doings.await(() -> opens(ann).toString().contains(long2))).isTrue();
        assertThat(text(opens(ann))).isEqualTo(long1);
    }

    /** A draft is kept a moment after Slack was answered. */
    private boolean comesToSay(Member member, String text) {
        return doings.await(() -> text(opens(member)).equals(text));
    }

    private JsonObject opens(Member member) {
        stage.reception().answer(delivery -> new Acknowledgement.Ask(FORM));
        var command = doings.command(member.id(), stage.channel().id(), "/ask");
        doings.types(command);
        return doings.form(command.get("trigger_id").getAsString()).orElseThrow();
    }

    private static String text(JsonObject view) {
        return view.getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("element")
                .get("initial_value")
                .getAsString();
    }
}
