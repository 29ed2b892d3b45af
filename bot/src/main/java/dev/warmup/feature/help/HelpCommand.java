package dev.warmup.feature.help;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /help}: every command with an example, or all about one. */
public final class HelpCommand implements Command {
    private static final String COMMAND = "command";

    private final Supplier<CommandBook> book;

    /** @param book with this command in it, so it is there only once all commands are */
    public HelpCommand(Supplier<CommandBook> book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(COMMAND)
                .suggesting(() -> pages().map(Page::words).toList()));
    }

    @Override
    public Reply run(Invocation invocation) {
        var texts = Texts.in(invocation.caller().language());
        var typed = invocation.argument(COMMAND).map(HelpCommand::plain).orElse("");
        if (typed.isEmpty()) {
            return Reply.shareable(HelpCard.all(topPages(), texts));
        }
        return Reply.shareable(find(typed).orElseThrow(() -> unknown(typed)).card(texts));
    }

    /** The page with these words, else the only one that begins so. */
    private Optional<Page> find(String typed) {
        var exact = pages().filter(page -> page.words().equals(typed)).findFirst();
        var beginning = pages().filter(page -> page.words().startsWith(typed)).toList();
        var commands =
                beginning.stream().filter(page -> !page.words().contains(" ")).toList();
        return exact.or(() -> commands.size() == 1 ? commands.stream().findFirst() : Optional.empty())
                .or(() -> beginning.size() == 1 ? beginning.stream().findFirst() : Optional.empty());
    }

    private Refusal unknown(String typed) {
        var beginning = pages().map(Page::words)
                .filter(words -> words.startsWith(typed))
                .toList();
        return beginning.isEmpty()
                ? new Refusal("grammar.unknown-command", typed)
                : new Refusal("grammar.ambiguous", COMMAND, typed, String.join(", ", beginning));
    }

    private List<Page> topPages() {
        return book.get().commands().stream().map(Page::of).toList();
    }

    private Stream<Page> pages() {
        return topPages().stream().flatMap(page -> Stream.concat(Stream.of(page), page.below()));
    }

    private static String plain(String typed) {
        return typed.strip().replaceFirst("^[/／]", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
