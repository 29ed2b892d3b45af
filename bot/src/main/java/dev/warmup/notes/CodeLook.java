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
    private static final int MOST_LOOKED_AT = 400;

    private CodeLook() {}

    /** Whether at least a third of the lines look like code. */
    static boolean looksLikeCode(List<Line> lines) {
        long like = lines.stream().filter(line -> isCode(line.text())).count();
        return like * 3 >= lines.size();
    }

    static boolean isCode(String line) {
        return CODE.matcher(line.substring(0, Math.min(line.length(), MOST_LOOKED_AT)))
                .find();
    }
}
