package dev.warmup.notes;

import dev.warmup.notes.Block.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Tells indented code from indented text. */
final class CodeLook {
    private static final Pattern CODE = Pattern.compile("^\\s*(?:[#@$<{}\\[]|//|--|/\\*|>>>|\\|)"
            + "|[;{}\\[(\\\\,]\\s*$"
            + "|^\\s*(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|INSERT|CREATE|def|class|import|from|return|for|if|print)\\b"
            + "(?!.*[?？])|[=!<>]=|\\w\\(|\\s=\\s|->|=>");
    private static final int FEWEST_ASKING = 2;
    private static final int MOST_LOOKED_AT = 400;

    private CodeLook() {}

    /** Whether at least a third of the lines look like code, and no questions stand among them. */
    static boolean looksLikeCode(List<Line> lines) {
        long like = lines.stream().filter(line -> isCode(line.text())).count();
        return like * 3 >= lines.size()
                && lines.stream().filter(line -> asks(line.text())).count() < FEWEST_ASKING;
    }

    /** Questions may have pieces of code among them; a comment is none. */
    private static boolean asks(String line) {
        return (line.indexOf('?') >= 0 || line.indexOf('？') >= 0)
                && !isCode(line)
                && Wording.of(line) == Wording.IS_MARKED;
    }

    static boolean isCode(String line) {
        return CODE.matcher(line.substring(0, Math.min(line.length(), MOST_LOOKED_AT)))
                .find();
    }
}
