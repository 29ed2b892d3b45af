package dev.warmup.platform.web;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Texts;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;

/** Where the page posts what its member did, and learns what became of it. */
final class Deliveries {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{8,40}");

    private final Sessions sessions;
    private final Talking talking;
    private final Using using;
    private final Seal seal;
    private final InstantSource clock;

    Deliveries(RoomParts parts, Sessions sessions, Seal seal, InstantSource clock) {
        var sight = new Sight(parts.room(), parts.tabs());
        this.sessions = sessions;
        this.talking = new Talking(parts, sight);
        this.using = new Using(parts, sight, seal);
        this.seal = seal;
        this.clock = clock;
    }

    /** What came of a form that was filled in wrongly: which field, and why. */
    record Wrong(List<Mistake> errors) {}

    /** One field's mistake, in words. */
    record Mistake(String field, String message) {}

    /** A form to fill in. */
    record Ask(FormView form) {}

    /** A sentence for the member. */
    record Told(String message) {}

    /** It was taken. */
    record Taken(boolean taken) {}

    void receive(Context context) {
        var member = sessions.required(context);
        var act = RoomJson.read(context, Act.class);
        if (!ID.matcher(act.id()).matches()) {
            throw new BadRequestResponse(Texts.in(Language.of(context)).get("room.unreadable"));
        }
        var doing = new Doing(member, Language.of(context), clock.instant());
        answer(context, handIn(act, doing), doing);
    }

    private Acknowledgement handIn(Act act, Doing doing) {
        if (act instanceof Act.Message message) {
            return talking.say(message, doing);
        }
        if (act instanceof Act.Edit edit) {
            return talking.edit(edit, doing);
        }
        if (act instanceof Act.Delete delete) {
            return talking.delete(delete, doing);
        }
        if (act instanceof Act.Reaction reaction) {
            return talking.react(reaction, doing);
        }
        if (act instanceof Act.Typed typed) {
            return using.type(typed, doing);
        }
        if (act instanceof Act.Pressed pressed) {
            return using.press(pressed, doing);
        }
        return using.submit((Act.FormSent) act, doing);
    }

    private void answer(Context context, Acknowledgement acknowledgement, Doing doing) {
        var texts = Texts.in(doing.language());
        if (acknowledgement instanceof Acknowledgement.Ask ask) {
            var form = FormView.of(ask.form(), doing.member().id(), seal, texts);
            RoomJson.answer(context, new Ask(form));
        } else if (acknowledgement instanceof Acknowledgement.Wrong wrong) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            var mistakes = wrong.errors().stream()
                    .map(error -> new Mistake(error.field(), texts.get(error.key())))
                    .toList();
            RoomJson.answer(context, new Wrong(mistakes));
        } else if (acknowledgement instanceof Acknowledgement.NotSaved) {
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            RoomJson.answer(context, new Told(texts.get("chat.not-saved")));
        } else {
            context.status(HttpStatus.ACCEPTED);
            RoomJson.answer(context, new Taken(true));
        }
    }
}
