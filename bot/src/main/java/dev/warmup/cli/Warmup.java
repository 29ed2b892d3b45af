package dev.warmup.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(
        name = "warmup",
        description = "A study bot for groups that prepare for data-engineering interviews together.",
        mixinStandardHelpOptions = true,
        version = "warmup 1.0")
public final class Warmup {
    private static final Set<String> OF_ALL = Set.of("-h", "--help", "-V", "--version");

    private Warmup() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = commandLine(out, err).execute(withDefault(args));
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Without a command, or with flags alone, the bot is run. */
    static String[] withDefault(String... args) {
        boolean aboutAll = args.length > 0 && OF_ALL.contains(args[0]);
        if (aboutAll || (args.length > 0 && !args[0].startsWith("-"))) {
            return args;
        }
        return Stream.concat(Stream.of("run"), Stream.of(args)).toArray(String[]::new);
    }

    /** The command line with all its commands: exit code 0 when all is well, 1 for wrong input, 2 for wrong usage. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Warmup())
                .addSubcommand(new RunCommand(out, err))
                .addSubcommand(new QuestionsCommand(out, err))
                .addSubcommand(new CheckCommand(err))
                .addSubcommand(new ManifestCommand(out))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Warmup::wrongUsage);
    }

    private static int wrongUsage(CommandLine.ParameterException failure, String[] args) {
        var command = failure.getCommandLine();
        var sentence = String.valueOf(failure.getMessage()).lines().findFirst().orElse("wrong usage");
        command.getErr().println(sentence + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
