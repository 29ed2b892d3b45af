package dev.warmup.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading without the id behind it.
 *
 * @param id empty if it names none
 */
record HeadingId(String text, String id) {
    private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}]*)}\\s*$");

    static HeadingId in(String heading) {
        if (!heading.stripTrailing().endsWith("}")) {
            return new HeadingId(heading, "");
        }
        Matcher id = ID.matcher(heading);
        return id.find()
                ? new HeadingId(heading.substring(0, id.start()), id.group(1).strip())
                : new HeadingId(heading, "");
    }
}
