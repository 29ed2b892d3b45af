package dev.warmup.chat;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;

/** Something that came in from a platform. Each carries the platform's own id for it, and counts once. */
public sealed interface Delivery {
    /** Unique within the platform: the same thing delivered again has the same id. */
    String id();

    /** Where it happened. */
    Channel channel();

    /** What a member wants a reply to. */
    sealed interface Request extends Delivery {
        Caller caller();

        ReplyTo replyTo();
    }

    /** What members do around messages: it asks for no reply, and may be heard of late. */
    sealed interface News extends Delivery {
        /** The platform's time of it, where it tells one. */
        Instant at();

        /** Tells a listener of it. */
        void tell(MessageListener listener);
    }

    /** A command, with typed options. */
    record Invoked(String id, Invocation invocation, ReplyTo replyTo) implements Request {
        @Override
        public Channel channel() {
            return invocation.channel();
        }

        @Override
        public Caller caller() {
            return invocation.caller();
        }
    }

    /**
     * A button or select, or an entry in the menu of somebody's message.
     *
     * @param about that message as it was shown, where the platform says so: it may have been heard by nobody yet, or
     *     be handled after this; else none
     */
    record Pressed(String action, Press press, ReplyTo replyTo, List<Said> about) implements Request {
        public Pressed {
            about = List.copyOf(about);
        }

        public Pressed(String action, Press press, ReplyTo replyTo) {
            this(action, press, replyTo, List.of());
        }

        @Override
        public String id() {
            return press.delivery();
        }

        @Override
        public Channel channel() {
            return press.channel();
        }

        @Override
        public Caller caller() {
            return press.caller();
        }
    }

    /** A form. */
    record Submitted(String form, Submission submission, ReplyTo replyTo) implements Request {
        @Override
        public String id() {
            return submission.delivery();
        }

        @Override
        public Channel channel() {
            return submission.channel();
        }

        @Override
        public Caller caller() {
            return submission.caller();
        }
    }

    /**
     * A member wrote a message.
     *
     * @param thread the thread it stands in, or empty for the channel itself
     * @param message the platform's id of the message
     * @param name of the author as shown
     * @param at the platform's time of the message
     */
    record Said(
            String id,
            Channel channel,
            String thread,
            String message,
            Member member,
            String name,
            String text,
            Instant at)
            implements News {
        @Override
        public void tell(MessageListener listener) {
            listener.said(this);
        }
    }

    /** A member changed a message; the whole new text. */
    record Edited(String id, Channel channel, String message, String text, Instant at) implements News {
        @Override
        public void tell(MessageListener listener) {
            listener.edited(this);
        }
    }

    /** A message is gone: a member's, or one of ours taken away by a moderator. */
    record Deleted(String id, Channel channel, String message, Instant at) implements News {
        @Override
        public void tell(MessageListener listener) {
            listener.deleted(this);
        }
    }

    /** A reaction was put on a message or taken back. */
    record Reacted(String id, Channel channel, String message, Member member, String emoji, boolean added, Instant at)
            implements News {
        @Override
        public void tell(MessageListener listener) {
            listener.reacted(this);
        }
    }
}
