package dev.warmup.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a script into statements: at a semicolon that is in no string, comment, dollar quote or trigger body. */
final class Statements {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|(\\$\\w*\\$).*?\\1|\\w+|;|.", Pattern.DOTALL);

    private Statements() {}

    static List<String> in(String script) {
        var statements = new ArrayList<String>();
        var current = new StringBuilder();
        boolean trigger = false;
        String first = "";
        var tokens = TOKEN.matcher(script);
        while (tokens.find()) {
            String token = tokens.group();
            String word = token.toUpperCase(java.util.Locale.ROOT);
            current.append(token);
            first = first.isEmpty() && word.matches("\\w+") ? word : first;
            trigger |= first.equals("CREATE") && word.equals("TRIGGER");
            boolean ended = token.equals(";") && (!trigger || current.toString().matches("(?is).*\\bEND\\s*;"));
            if (ended) {
                statements.add(current.toString());
                current.setLength(0);
                trigger = false;
                first = "";
            }
        }
        if (!first.isEmpty()) {
            statements.add(current.toString());
        }
        return statements;
    }
}
