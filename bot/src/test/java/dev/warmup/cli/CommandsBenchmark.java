package dev.warmup.cli;

import dev.warmup.platform.web.Visitor;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Measures what the contract promises: every command acknowledged within three seconds at 100 commands a second. Starts
 * the program on SQLite and types commands in the room at that rate.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.warmup.cli.CommandsBenchmark}
 */
public final class CommandsBenchmark {
    private static final int A_SECOND = 100;
    private static final int SECONDS = 20;
    private static final int MEMBERS = 40;
    private static final List<String> COMMANDS = List.of("/today", "/question sql", "/streak", "/ask-interviewer hr");

    private CommandsBenchmark() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("warmup-benchmark");
        try (var program = Program.start(folder)) {
            var visitors = new ArrayList<Visitor>();
            for (int i = 0; i < MEMBERS; i++) {
                var visitor = new Visitor(program.room());
                visitor.join("Member " + i);
                visitors.add(visitor);
            }
            var acknowledged = new long[A_SECOND * SECONDS];
            long began = System.nanoTime();
            type(visitors, acknowledged, began);
            report("acknowledged", acknowledged);
            awaitReplies(visitors.get(0), acknowledged.length);
            long all = System.nanoTime() - began;
            System.out.printf(
                    "all %d replies were there after %.1f s%n",
                    acknowledged.length, all / (double) Duration.ofSeconds(1).toNanos());
        }
    }

    private static void type(List<Visitor> visitors, long[] acknowledged, long began) throws Exception {
        var clock = Executors.newScheduledThreadPool(MEMBERS);
        var typed = new ArrayList<Future<?>>();
        for (int i = 0; i < acknowledged.length; i++) {
            int number = i;
            long due = began + number * (Duration.ofSeconds(1).toNanos() / A_SECOND) - System.nanoTime();
            typed.add(clock.schedule(() -> post(visitors, acknowledged, number), due, TimeUnit.NANOSECONDS));
        }
        for (var one : typed) {
            one.get();
        }
        clock.shutdown();
    }

    private static void post(List<Visitor> visitors, long[] acknowledged, int number) {
        long start = System.nanoTime();
        var response = visitors.get(number % visitors.size())
                .post(
                        "/room/deliveries",
                        Map.of(
                                "kind",
                                "command",
                                "thread",
                                "",
                                "text",
                                COMMANDS.get(number % COMMANDS.size()),
                                "id",
                                UUID.randomUUID().toString()));
        acknowledged[number] = response.statusCode() == 202 ? System.nanoTime() - start : Long.MAX_VALUE;
    }

    /** The program counts what it has sent; one question was sent before. */
    private static void awaitReplies(Visitor visitor, int wanted) {
        double sent = 0;
        while (sent <= wanted) {
            sent = visitor.get("/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("warmup_ledger_entries{state=\"sent\"}"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                    .sum();
        }
    }

    private static void report(String what, long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: median %d ms, 99 %% %d ms, slowest %d ms%n",
                what, millis(sorted, 0.5), millis(sorted, 0.99), millis(sorted, 1));
    }

    private static long millis(long[] sorted, double share) {
        int index = Math.min(sorted.length - 1, (int) (sorted.length * share));
        return sorted[index] / Duration.ofMillis(1).toNanos();
    }
}
