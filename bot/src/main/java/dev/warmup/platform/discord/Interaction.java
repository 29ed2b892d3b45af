package dev.warmup.platform.discord;

import dev.warmup.chat.Caller;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Texts;
import dev.warmup.team.Channel;
import java.time.Instant;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A command, press or form as Discord describes it.
 *
 * @param channel of Warmup, which a thread hangs on
 * @param thread in which it happened, or empty
 * @param payload all that Discord says
 */
record Interaction(
        String id, String token, Caller caller, Channel channel, String thread, DataObject payload, Instant at) {
    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int COMPLETION = 4;
    private static final int FORM = 5;
    private static final int MESSAGE_MENU = 3;
    private static final int EPHEMERAL = 1 << 6;

    DataObject data() {
        return payload.getObject("data");
    }

    boolean isSlashCommand() {
        return type() == COMMAND && data().getInt("type", 1) == 1;
    }

    boolean isMenu() {
        return type() == COMMAND && data().getInt("type", 1) == MESSAGE_MENU;
    }

    boolean isPress() {
        return type() == COMPONENT;
    }

    boolean isCompletion() {
        return type() == COMPLETION;
    }

    boolean isForm() {
        return type() == FORM;
    }

    private int type() {
        return payload.getInt("type");
    }

    /** Whether the pressed button stands on a card that its member alone sees; such a card can be replaced. */
    boolean isOnPrivateCard() {
        return isPress()
                && (payload.isNull("guild_id") || (payload.getObject("message").getInt("flags", 0) & EPHEMERAL) != 0);
    }

    Token replyToken() {
        return new Token(!isOnPrivateCard(), token);
    }

    ReplyTo replyTo() {
        return new ReplyTo(channel, thread, caller.member(), replyToken().written(), at.plus(Token.LIFE));
    }

    Texts texts() {
        return Texts.in(caller.language());
    }
}
