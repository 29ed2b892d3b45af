package dev.warmup.chat;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;

/** Something owed to the outside. */
public sealed interface Outgoing {
    Team team();

    /** What waits for what: items of one lane go out in order, and one lane never holds up another. */
    String lane();

    /** Something new for all in a channel to see. */
    sealed interface ForAll extends Outgoing {
        Channel channel();

        Card card();

        @Override
        default Team team() {
            return channel().team();
        }

        @Override
        default String lane() {
            return "channel " + channel().id();
        }
    }

    /** What follows from something that one member did. */
    sealed interface Answering extends Outgoing {
        ReplyTo to();

        @Override
        default Team team() {
            return to().channel().team();
        }

        @Override
        default String lane() {
            return "member " + to().member().id();
        }
    }

    /** A change of a message that stands there. */
    sealed interface OnMessage extends Outgoing {
        Channel channel();

        /** The platform's id of it. */
        String message();

        @Override
        default Team team() {
            return channel().team();
        }

        @Override
        default String lane() {
            return "message " + message();
        }
    }

    /**
     * A message in a channel.
     *
     * @param threaded whether a thread is to be opened under it
     */
    record Post(Channel channel, Card card, boolean threaded) implements ForAll {}

    /** A message in a thread. */
    record InThread(Channel channel, String thread, Card card) implements ForAll {}

    /**
     * A message that only one member sees, as the reply to something that member did.
     *
     * @param aside whether it comes beside that reply, which stays as it is
     */
    record PrivateReply(ReplyTo to, Card card, boolean aside) implements Answering {
        public PrivateReply(ReplyTo to, Card card) {
            this(to, card, false);
        }
    }

    /**
     * Puts a new card in the place of a private reply.
     *
     * @param message the platform's id of the reply
     */
    record ReplaceReply(ReplyTo to, String message, Card card) implements Answering {}

    /**
     * Nothing more comes as a reply: what there was to say is said elsewhere. Owed only where the platform gave a token
     * with what it handed in; one that shows meanwhile that it is working on a reply takes that away.
     */
    record Done(ReplyTo to) implements Answering {}

    /** A message to one member alone, unasked. */
    record Direct(Member member, Card card) implements Outgoing {
        @Override
        public Team team() {
            return member.team();
        }

        @Override
        public String lane() {
            return "member " + member.id();
        }
    }

    /** Puts the check mark on a message, or takes it away. */
    record CheckMark(Channel channel, String message, boolean present) implements OnMessage {}

    /** Takes one of our own messages away. */
    record Retract(Channel channel, String message) implements OnMessage {}
}
