package dev.warmup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warmup.notes.Mistake;
import dev.warmup.notes.NoteFolder;
import dev.warmup.study.Question;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the questions that the reader finds. */
@Command(
        name = "questions",
        description = "Lists the questions found in notes.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all notes were read", "1:some note could not be read", "2:wrong usage"})
final class QuestionsCommand implements Callable<Integer> {
    private final ObjectMapper json = new ObjectMapper();
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean asJson;

    @Mixin
    private ContentPaths paths = new ContentPaths();

    QuestionsCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Mistake> mistakes = new ArrayList<>();
        QuestionTable table = new QuestionTable(out);
        new NoteFolder(paths.orDefault()).forEach(note -> {
            if (asJson) {
                note.questions().forEach(this::printJson);
            } else {
                table.print(note.questions());
            }
            if (note.broken()) {
                mistakes.addAll(note.mistakes());
            }
        });
        if (!asJson) {
            table.printSum();
        }
        mistakes.forEach(err::println);
        out.flush();
        err.flush();
        return mistakes.isEmpty() ? 0 : 1;
    }

    private void printJson(Question question) {
        try {
            out.println(json.writeValueAsString(QuestionLine.of(question)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
