package dev.warmup.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program itself, in a process of its own, as somebody starts it. */
final class Program implements AutoCloseable {
    private final Process process;
    private final List<String> greeting;

    private Program(Process process, List<String> greeting) {
        this.process = process;
        this.greeting = greeting;
    }

    /** Starts it with its data below a folder, and waits until it has said where the room is. */
    static Program start(Path folder) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Warmup.class.getName(),
                "run",
                "--port=0",
                "--db=jdbc:sqlite:" + folder.resolve("warmup.db"),
                "--content=" + Path.of(System.getProperty("user.dir")).resolve("../content"));
        var process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        return new Program(process, greeting(process.inputReader()));
    }

    private static List<String> greeting(BufferedReader out) throws IOException {
        var lines = new ArrayList<String>();
        String line = out.readLine();
        while (line != null && !line.contains("Database")) {
            lines.add(line);
            line = out.readLine();
        }
        return lines;
    }

    String room() {
        return address("Room");
    }

    String adminLink() {
        return address("Admin");
    }

    private String address(String label) {
        return greeting.stream()
                .filter(line -> line.strip().startsWith(label))
                .map(line -> line.substring(line.indexOf("http")).replaceFirst(" .*", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + greeting));
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
