package dev.warmup.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warmup.notes.NoteFolder;
import dev.warmup.notes.ReadNote;
import dev.warmup.study.Question;
import java.io.PrintWriter;
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
    public Integer call() throws JsonProcessingException {
        List<ReadNote> notes = new NoteFolder(paths.orDefault()).notes();
        List<Question> questions =
                notes.stream().flatMap(note -> note.questions().stream()).toList();
        if (asJson) {
            for (Question question : questions) {
                out.println(json.writeValueAsString(QuestionLine.of(question)));
            }
        } else {
            new QuestionTable(questions).print(out);
        }
        notes.stream()
                .filter(ReadNote::broken)
                .flatMap(note -> note.mistakes().stream())
                .forEach(err::println);
        out.flush();
        err.flush();
        return notes.stream().anyMatch(ReadNote::broken) ? 1 : 0;
    }
}
