package dev.warmup.notes;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * The smallest heap with which the command {@code questions} reads a note, tried out in processes of their own.
 *
 * @param seconds from the start of the process to its end
 */
record SmallestHeap(int megabytes, double seconds) {
    private static final int STEP = 25;

    static SmallestHeap toRead(Path note) throws IOException, InterruptedException {
        for (int megabytes = STEP; ; megabytes += STEP) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.warmup.cli.Warmup",
                            "questions",
                            "--json",
                            note.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (process.waitFor() == 0) {
                return new SmallestHeap(megabytes, (System.nanoTime() - start) / 1e9);
            }
        }
    }
}
