package dev.warmup.cli;

import dev.warmup.chat.Texts;
import dev.warmup.platform.slack.Manifest;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a platform wants to know of the bot before it lets it in. */
@Command(
        name = "manifest",
        description = "Prints the Slack app manifest, made from the commands.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was printed", "2:wrong usage"})
final class ManifestCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(paramLabel = "PLATFORM", description = "slack")
    private Platform platform = Platform.slack;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "",
            description = "where Slack reaches the bot over HTTP, without /slack/events (default: Socket Mode)")
    private String url = "";

    ManifestCommand(PrintWriter out) {
        this.out = out;
    }

    /** Written as it is typed. */
    private enum Platform {
        slack
    }

    @Override
    public Integer call() {
        out.print(manifest());
        out.flush();
        return 0;
    }

    private String manifest() {
        return switch (platform) {
            case slack ->
                Catalogue.read(commands -> new Manifest(commands, Texts.in("en"), url.replaceFirst("/+$", "")).yaml());
        };
    }
}
