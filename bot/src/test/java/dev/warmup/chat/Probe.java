package dev.warmup.chat;

import java.util.List;

/** The command that the contract suite types: it says what it takes, and leaves the rest to the reception. */
record Probe() implements Command {
    @Override
    public String name() {
        return "recon";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text("company").suggesting(() -> List.of("Acme", "NetEase")), Parameter.member("by"));
    }

    @Override
    public Reply run(Invocation invocation) {
        return new Reply.Silent();
    }
}
