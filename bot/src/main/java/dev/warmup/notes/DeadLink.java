package dev.warmup.notes;

import dev.warmup.study.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link to a file that is not there. */
final class DeadLink implements Lint {
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]\\n]{0,300}]\\(<?([^)\\s>#?]{1,500})[^)\\n]{0,300}\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|www\\..*");

    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        NoteText lines = draft.note();
        List<Mistake> mistakes = new ArrayList<>();
        String fence = "";
        for (int number = lines.firstLine(); number <= lines.lastLine(); number++) {
            fence = Fences.after(fence, lines, number);
            if (fence.isEmpty()) {
                String line = lines.line(number);
                Matcher link = LINK.matcher(line.contains("](") ? withoutCode(line) : "");
                while (link.find()) {
                    if (isDead(path, link.group(1))) {
                        mistakes.add(new Mistake(
                                new Place(note.file(), number), "the link leads nowhere: " + link.group(1)));
                    }
                }
            }
        }
        return mistakes;
    }

    private static String withoutCode(String line) {
        return line.indexOf('`') < 0 ? line : line.replaceAll("`[^`]*`", "");
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
