package dev.warmup.chat;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A platform with members on it, for the contract suite: what the members see, and what they do. */
public interface Stage extends AutoCloseable {
    ChatPlatform platform();

    /** Takes whatever the members do. */
    RecordedReception reception();

    Channel channel();

    /** A member of this name, who joins when first asked for. */
    Member member(String name);

    /** Where a reply to this member goes, as the platform says when the member does something. */
    default ReplyTo replyTo(Member member, String thread) {
        return new ReplyTo(channel(), thread, member, "", Instant.MAX);
    }

    /**
     * What a member sees in the channel or in a thread, oldest first.
     *
     * @param thread the thread, or empty for the channel itself
     */
    List<Seen> sees(Member member, String thread);

    Told says(Member member, String thread, String text);

    Told edits(Member member, String message, String text);

    Told deletes(Member member, String message);

    Told reacts(Member member, String message, String emoji, boolean added);

    Told types(Member member, String thread, String text);

    Told presses(Member member, String message, String action, String value);

    /** Sends a form that this member was shown. */
    Told submits(Member member, Told.FormShown form, Map<String, String> values);

    @Override
    void close();

    /**
     * A message as it is shown.
     *
     * @param author a member's name, or empty for the bot
     * @param secret whether it is marked as for this member alone
     * @param texts every piece of text on it, letter by letter, from top to bottom
     * @param pictures what its pictures say to those who do not see them
     * @param controls the labels of what can be used
     */
    record Seen(
            String message,
            String author,
            boolean secret,
            boolean checked,
            List<String> texts,
            List<String> pictures,
            List<String> controls) {
        public Seen {
            texts = List.copyOf(texts);
            pictures = List.copyOf(pictures);
            controls = List.copyOf(controls);
        }
    }

    /** What a member is told at once. */
    sealed interface Told {
        record Taken() implements Told {}

        /**
         * A form to fill in.
         *
         * @param drafts what stands in its fields at first, by their names
         * @param handle whatever the stage needs to send it
         */
        record FormShown(String title, Map<String, String> drafts, Object handle) implements Told {
            public FormShown {
                drafts = Map.copyOf(drafts);
            }
        }

        /** Sentences by field. */
        record FieldsWrong(Map<String, String> sentences) implements Told {
            public FieldsWrong {
                sentences = Map.copyOf(sentences);
            }
        }

        record Sentence(String text) implements Told {}
    }
}
