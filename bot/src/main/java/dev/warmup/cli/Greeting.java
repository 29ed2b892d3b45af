package dev.warmup.cli;

import dev.warmup.notes.Notes;
import dev.warmup.platform.web.RoomServer;
import dev.warmup.study.DayWords;
import dev.warmup.study.TimeWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few lines that say what runs where. */
final class Greeting {
    private Greeting() {}

    static List<String> lines(Optional<RoomServer> room, Settings settings, Notes notes) {
        var lines = new ArrayList<String>();
        lines.add("Warmup is running. Stop it with Ctrl+C.");
        room.ifPresent(open -> {
            lines.add("  Room      " + open.address());
            lines.add("  Admin     " + open.adminLink() + "  (works once: whoever opens it becomes an admin)");
        });
        settings.slack()
                .ifPresent(slack ->
                        lines.add("  Slack     " + (slack.socketMode() ? "Socket Mode" : "HTTP at /slack/events")));
        settings.discord().ifPresent(discord -> lines.add("  Discord   connected by its gateway"));
        var start = settings.newChannel();
        lines.add("  Schedule  " + TimeWords.write(start.at()) + " " + start.zone() + ", "
                + DayWords.write(start.days()) + " for a new channel; /daily status shows the one in force");
        lines.add("  Notes     " + notes.questions().size() + " questions in " + folders(settings) + mistakes(notes));
        lines.add("  Database  " + withoutPassword(settings.db()));
        return lines;
    }

    static String folders(Settings settings) {
        return settings.content().stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static String mistakes(Notes notes) {
        int mistakes = notes.mistakes().size();
        return mistakes == 0 ? "" : "; " + mistakes + " mistakes, shown by the command check";
    }

    static String withoutPassword(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
