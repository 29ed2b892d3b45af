package dev.warmup.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The bot in a process of its own whose clock stands where a test sets it; ends as in a power cut. */
final class ClockedProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private ClockedProgram(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = new PrintWriter(process.outputWriter(), true);
    }

    /** Starts it, and waits until it runs. */
    static ClockedProgram start(Path folder, Instant now, List<String> flags) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Inside.class.getName(),
                now.toString(),
                "--port=0",
                "--db=jdbc:sqlite:" + folder.resolve("warmup.db"),
                "--content=" + Path.of(System.getProperty("user.dir")).resolve("../content")));
        command.addAll(flags);
        var program = new ClockedProgram(new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start());
        program.await();
        return program;
    }

    /** Sets the clock, and has done all that is due then. */
    void advance(Instant now) throws IOException {
        in.println(now);
        await();
    }

    private void await() throws IOException {
        String line = out.readLine();
        while (!Inside.DONE.equals(line)) {
            if (line == null) {
                throw new AssertionError("the bot has stopped");
            }
            line = out.readLine();
        }
    }

    /** {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** What runs in the process: an instant a line comes in, a word goes out when it is reached. */
    static final class Inside {
        private static final String DONE = "done";
        private static volatile Instant now = Instant.EPOCH;

        private Inside() {}

        public static void main(String[] arguments) throws Exception {
            now = Instant.parse(arguments[0]);
            var options = new SettingsOptions();
            CommandLine.populateCommand(
                    options, List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
            var edge = new Edge(() -> now, new SecureRandom(), Duration.ofDays(1));
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            try (var bot = Bot.start(Settings.read(options), edge)) {
                for (var line = now.toString(); line != null; line = lines.readLine()) {
                    now = Instant.parse(line);
                    bot.advance(now);
                    System.out.println(DONE);
                }
            }
        }
    }
}
