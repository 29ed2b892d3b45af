package dev.warmup.platform.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown inside a line, as Slack writes it: bold, italics, code, links. Everything else is escaped. */
final class Inline {
    private static final Pattern MARKUP = Pattern.compile(
            "(?<ticks>`+)(?<code>.+?)\\k<ticks>"
                    + "|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+\\-.!|~<>&])"
                    + "|!?\\[(?<label>[^\\]]*)\\]\\((?<url>[^)\\s]+)[^)]*\\)"
                    + "|<(?<plain>https?://[^>\\s]+)>"
                    + "|\\*\\*(?<bold>\\S(?:.*?\\S)?)\\*\\*|__(?<strong>\\S(?:.*?\\S)?)__"
                    + "|~~(?<struck>\\S(?:.*?\\S)?)~~"
                    + "|\\*(?<slanted>[^\\s*](?:[^*]*[^\\s*])?)\\*|(?<!\\w)_(?<emphasis>[^\\s_](?:[^_]*[^\\s_])?)_(?!\\w)",
            Pattern.DOTALL);
    private static final Pattern LINKABLE = Pattern.compile("(?:https?://|mailto:).+");

    private Inline() {}

    static String of(String markdown) {
        var out = new StringBuilder();
        var match = MARKUP.matcher(markdown);
        int done = 0;
        while (match.find()) {
            out.append(Escape.text(markdown.substring(done, match.start())));
            out.append(converted(match));
            done = match.end();
        }
        return out.append(Escape.text(markdown.substring(done))).toString();
    }

    private static String converted(Matcher match) {
        if (match.group("code") != null) {
            return "`" + Escape.text(match.group("code").strip()).replace("`", "ˋ") + "`";
        }
        if (match.group("escaped") != null) {
            return Escape.text(match.group("escaped"));
        }
        if (match.group("url") != null) {
            return link(match.group("url"), match.group("label"));
        }
        if (match.group("plain") != null) {
            return link(match.group("plain"), "");
        }
        return marked(match);
    }

    private static String marked(Matcher match) {
        var bold = Given.first(match.group("bold"), match.group("strong"));
        if (!bold.isEmpty()) {
            return "*" + of(bold) + "*";
        }
        var slanted = Given.first(match.group("slanted"), match.group("emphasis"));
        return slanted.isEmpty() ? "~" + of(match.group("struck")) + "~" : "_" + of(slanted) + "_";
    }

    private static String link(String url, String label) {
        var shown = Escape.text(label).replace("|", "¦");
        if (!LINKABLE.matcher(url).matches()) {
            return shown.isEmpty() ? Escape.text(url) : shown;
        }
        var target = Escape.text(url).replace("|", "%7C");
        return shown.isBlank() ? "<" + target + ">" : "<" + target + "|" + shown + ">";
    }
}
