package dev.warmup.cli;

import dev.warmup.notes.Mistake;
import dev.warmup.notes.NoteCheck;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells authors what would surprise them. */
@Command(
        name = "check",
        description = "Lints notes: says everything that would surprise their author, and nothing when all is well.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:something was said", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {
    private final PrintWriter err;

    @Mixin
    private ContentPaths paths = new ContentPaths();

    CheckCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Mistake> mistakes = new NoteCheck(paths.orDefault()).mistakes();
        mistakes.forEach(err::println);
        err.flush();
        return mistakes.isEmpty() ? 0 : 1;
    }
}
