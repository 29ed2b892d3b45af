package dev.warmup.notes;

import dev.warmup.study.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A link to a file that is not there. */
final class DeadLink implements Lint {
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|www\\..*");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TARGET = 500;

    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        NoteText lines = draft.note();
        List<Mistake> mistakes = new ArrayList<>();
        String fence = "";
        for (int number = lines.firstLine(); number <= lines.lastLine(); number++) {
            fence = Fences.after(fence, lines, number);
            if (fence.isEmpty()) {
                for (String target : targets(lines.line(number))) {
                    if (isDead(path, target)) {
                        mistakes.add(new Mistake(new Place(note.file(), number), "the link leads nowhere: " + target));
                    }
                }
            }
        }
        return mistakes;
    }

    /** Where the links of a line lead, without what follows a number sign or a question mark. */
    private static List<String> targets(String line) {
        if (!line.contains("](")) {
            return List.of();
        }
        String text = line.indexOf('`') < 0 ? line : CODE.matcher(line).replaceAll("");
        List<String> targets = new ArrayList<>();
        for (int close = text.indexOf("]("); close >= 0; close = text.indexOf("](", close + 2)) {
            int start = close + (text.startsWith("<", close + 2) ? 3 : 2);
            int end = next(text, start, "> \t#?)", LONGEST_TARGET);
            if (opens(text, close) && end > start && next(text, end, ")", LONGEST_TITLE) >= 0) {
                targets.add(text.substring(start, end));
            }
        }
        return targets;
    }

    /** Whether the text of a link opens near before the bracket that closes it. */
    private static boolean opens(String text, int close) {
        int at = close - 1;
        while (at >= 0 && close - at <= LONGEST_TITLE && text.charAt(at) != '[' && text.charAt(at) != ']') {
            at--;
        }
        return at >= 0 && text.charAt(at) == '[';
    }

    /** The next of some characters not too far away; negative if there is none. */
    private static int next(String text, int start, String wanted, int farthest) {
        for (int i = start; i < Math.min(text.length(), start + farthest); i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDead(Path note, String target) {
        if (ELSEWHERE.matcher(target).matches()) {
            return false;
        }
        try {
            return !Files.exists(note.toAbsolutePath().resolveSibling(decoded(target)));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing belongs to the name.
            return target;
        }
    }
}
