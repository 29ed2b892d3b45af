package dev.warmup.platform.discord;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import java.util.List;
import java.util.stream.IntStream;

/** Commands of each shape. */
final class Samples {
    private Samples() {}

    record Recon() implements Command {
        @Override
        public String name() {
            return "recon";
        }

        @Override
        public List<Parameter> parameters() {
            var companies = IntStream.range(0, 40).mapToObj(i -> "Company " + i).toList();
            return List.of(
                    Parameter.text("company").suggesting(() -> companies),
                    Parameter.member("by"),
                    Parameter.choice("period", List.of("week", "month")),
                    Parameter.text("topics").suggestingList(() -> List.of("kafka", "sql")));
        }

        @Override
        public Reply run(Invocation invocation) {
            return new Reply.Silent();
        }
    }

    record Daily() implements Command {
        @Override
        public String name() {
            return "daily";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public List<Command> subcommands() {
            return List.of(new Set());
        }

        @Override
        public Reply run(Invocation invocation) {
            return new Reply.Silent();
        }
    }

    private record Set() implements Command {
        @Override
        public String name() {
            return "set";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.text("time"), Parameter.channel("channel"));
        }

        @Override
        public Reply run(Invocation invocation) {
            return new Reply.Silent();
        }
    }
}
