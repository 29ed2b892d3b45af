package dev.warmup.cli;

import dev.warmup.store.Uptime;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The bot itself. */
@Command(
        name = "run",
        description = "Runs the bot. Every setting is an environment variable and a flag; the flag wins.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was asked to stop", "1:it could not start", "2:a setting or a flag is wrong"})
final class RunCommand implements Callable<Integer> {
    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    RunCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            var bot = Bot.start(
                    Settings.read(options), new Edge(InstantSource.system(), new SecureRandom(), Uptime.PULSE));
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "shutdown"));
            bot.greeting().forEach(out::println);
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (WrongSetting e) {
            return fail(e, 2);
        } catch (StartFailure e) {
            return fail(e, 1);
        }
    }

    private int fail(Exception why, int exitCode) {
        err.println(String.valueOf(why.getMessage()).lines().findFirst().orElse("cannot start"));
        return exitCode;
    }
}
