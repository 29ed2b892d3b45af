package dev.warmup.platform.web;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.Field;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.MessageListener;
import dev.warmup.chat.Option;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A few features with something of everything, so that the room can be tried without the real ones. */
final class SampleFeatures {
    private static final int LONG_ENOUGH = 20;
    private static final Form ANSWER = new Form(
            "daily.answer",
            "q1",
            "chat.share",
            "room.send",
            List.of(
                    new Field.Text("text", "room.compose-thread", "", true, true, 4_000),
                    new Field.Choice(
                            "named", "room.join-name", List.of(new Option("yes", "Yes"), new Option("no", "No")))));

    private SampleFeatures() {}

    static Features of(Ledger ledger, InstantSource clock) {
        return new Features(
                List.of(
                        new Sample("streak", List.of(Parameter.member("member")), SampleFeatures::streak),
                        new Sample(
                                "leaderboard",
                                List.of(Parameter.choice("period", List.of("week", "month", "season", "all"))),
                                invocation -> new Reply.Public(Card.of("Leaderboard", new Block.Plain("1. Ann")))),
                        new Sample(
                                "recon",
                                List.of(Parameter.text("company").suggesting(() -> List.of("Acme Corp", "NetEase"))),
                                invocation -> Reply.shareable(Card.of(
                                        invocation.argument("company").orElse("?"),
                                        new Block.Markdown("- **Product:** music")))),
                        new Group(
                                "daily",
                                List.of(new Sample(
                                        "set",
                                        List.of(Parameter.text("time"), Parameter.text("zone")),
                                        SampleFeatures::streak)))),
                List.of(new Hint(), new Answer()),
                List.of(new Answered()),
                List.of(new Checking(ledger, clock)));
    }

    /** A post with a thread, and everything a question may have. */
    static Outgoing.Post question() {
        var card = new Card(
                "What is the difference between WHERE and HAVING?",
                List.of(new Block.Remark("SQL · entry · revealed at 17:00")),
                List.of(
                        new Control.Button("daily.hint", "q1", "Hint", Control.Style.PLAIN),
                        new Control.Button("daily.answer", "q1", "Answer privately", Control.Style.PRIMARY)));
        return new Outgoing.Post(dev.warmup.store.Room.CHANNEL, card, true);
    }

    static Card rich() {
        return new Card(
                "Reference answer",
                List.of(
                        new Block.Markdown("""
                                `WHERE` filters **rows** before they are grouped, `HAVING` filters *groups*.

                                | clause | filters | may use aggregates |
                                | --- | :-: | --: |
                                | WHERE | rows | no |
                                | HAVING | groups | yes |

                                ```sql
                                SELECT city, COUNT(*) AS riders
                                FROM trips
                                WHERE ended_at IS NOT NULL
                                GROUP BY city
                                HAVING COUNT(*) > 100;
                                ```

                                1. First the rows
                                2. then the groups

                                <img src=x onerror=alert(1)> [bad](javascript:alert(1))
                                """),
                        new Block.Facts(
                                List.of(new Block.Fact("Answered", "2 of 5"), new Block.Fact("Closes", "Mon 09:00"))),
                        new Block.Said("Bob <b>", "rows first, then `groups`"),
                        new Block.Remark("Posted at the reveal")),
                List.of());
    }

    private static Reply streak(Invocation invocation) {
        return Reply.privately(Card.of(
                "Your streak",
                new Block.Facts(List.of(new Block.Fact("Current", "3"), new Block.Fact("Longest", "9"))),
                new Block.Remark(invocation.arguments().toString())));
    }

    private record Sample(String name, List<Parameter> parameters, Function<Invocation, Reply> does)
            implements Command {
        @Override
        public Optional<Form> ask(Invocation invocation) {
            return name.equals("recon") && invocation.argument("company").isEmpty()
                    ? Optional.of(ANSWER)
                    : Optional.empty();
        }

        @Override
        public Reply run(Invocation invocation) {
            return does.apply(invocation);
        }
    }

    private record Group(String name, List<Command> subcommands) implements Command {
        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Reply run(Invocation invocation) {
            return new Reply.Silent();
        }
    }

    private record Hint() implements ButtonAction {
        @Override
        public String name() {
            return "daily.hint";
        }

        @Override
        public Reply press(Press press) {
            return Reply.privately(Card.sentence("Think of what happens before the grouping."));
        }
    }

    private record Answer() implements ButtonAction {
        @Override
        public String name() {
            return "daily.answer";
        }

        @Override
        public Optional<Form> ask(Press press) {
            return Optional.of(ANSWER);
        }

        @Override
        public Reply press(Press press) {
            return new Reply.Silent();
        }
    }

    private record Answered() implements FormAction {
        @Override
        public String name() {
            return ANSWER.name();
        }

        @Override
        public List<FieldError> check(Submission submission) {
            return submission.value("text").length() < LONG_ENOUGH
                    ? List.of(new FieldError("text", "room.text.empty"))
                    : List.of();
        }

        @Override
        public Reply submit(Submission submission) {
            return Reply.privately(Card.sentence("Your answer is kept until the reveal."));
        }
    }

    /** Puts the check mark on what is long enough. */
    private record Checking(Ledger ledger, InstantSource clock) implements MessageListener {
        @Override
        public void said(Delivery.Said said) {
            if (!said.thread().isEmpty() && said.text().length() >= LONG_ENOUGH) {
                var mark = new Outgoing.CheckMark(said.channel(), said.message(), true);
                ledger.owe(Owed.now("mark " + said.message(), mark, clock.instant()), clock.instant());
            }
        }

        @Override
        public void edited(Delivery.Edited edited) {}

        @Override
        public void deleted(Delivery.Deleted deleted) {}

        @Override
        public void reacted(Delivery.Reacted reacted) {}
    }
}
