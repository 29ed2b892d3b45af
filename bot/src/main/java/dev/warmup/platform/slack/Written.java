package dev.warmup.platform.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message as Slack tells of it, in an event or in a thread's history.
 *
 * @param thread the message whose thread it stands in, or empty
 * @param text still with Slack's marks
 * @param files that may hold text, by id
 * @param edited when it was last changed, or empty
 * @param tallies the reactions on it
 */
record Written(
        String ts,
        String thread,
        String user,
        String subtype,
        String text,
        List<String> files,
        String edited,
        List<Tally> tallies,
        boolean bot) {
    private static final Set<String> SAID = Set.of("", "file_share", "thread_broadcast", "me_message");
    private static final String SLACKBOT = "USLACKBOT";

    Written {
        files = List.copyOf(files);
        tallies = List.copyOf(tallies);
    }

    /**
     * One reaction, and who put it there.
     *
     * @param name Slack's, with the colour of a thumb
     * @param users some of them, where there are many
     */
    record Tally(String name, List<String> users, int count) {
        Tally {
            users = List.copyOf(users);
        }

        boolean isWhole() {
            return users.size() >= count;
        }
    }

    static Written of(JsonObject message) {
        var ts = Tree.text(message, "ts");
        var thread = Tree.text(message, "thread_ts");
        return new Written(
                ts,
                thread.equals(ts) ? "" : thread,
                Tree.text(message, "user"),
                Tree.text(message, "subtype"),
                Tree.text(message, "text"),
                files(message),
                Tree.text(message, "edited", "ts"),
                tallies(message),
                !Tree.text(message, "bot_id").isEmpty());
    }

    private static List<String> files(JsonObject message) {
        var ids = new ArrayList<String>();
        for (JsonElement element : Tree.list(message, "files")) {
            if (element instanceof JsonObject file && TextFiles.mayHoldText(file)) {
                ids.add(Tree.text(file, "id"));
            }
        }
        return ids;
    }

    private static List<Tally> tallies(JsonObject message) {
        var tallies = new ArrayList<Tally>();
        for (JsonElement element : Tree.list(message, "reactions")) {
            if (element instanceof JsonObject reaction) {
                var users = new ArrayList<String>();
                Tree.list(reaction, "users").forEach(user -> users.add(user.getAsString()));
                var count = Tree.text(reaction, "count");
                tallies.add(new Tally(
                        Tree.text(reaction, "name"), users, count.matches("[0-9]{1,9}") ? Integer.parseInt(count) : 0));
            }
        }
        return tallies;
    }

    /** Whether it is the message under which a thread was opened. */
    boolean isRootOf(String thread) {
        return ts.equals(thread);
    }

    /** Whether a person said it. */
    boolean isSaid() {
        return SAID.contains(subtype) && !bot && !user.isEmpty() && !user.equals(SLACKBOT) && !ts.isEmpty();
    }

    /** What is left of a message with replies when it is deleted. */
    boolean isTombstone() {
        return subtype.equals("tombstone");
    }
}
