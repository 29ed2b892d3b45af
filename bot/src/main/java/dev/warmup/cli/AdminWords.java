package dev.warmup.cli;

import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Admins beside those that the platforms call so: {@code slack:T0123:U0456,discord:42:43}. */
final class AdminWords {
    private static final Set<String> PLATFORMS = Set.of("slack", "discord");

    private AdminWords() {}

    /**
     * Reads them.
     *
     * @throws WrongSetting naming the first that is no admin's id
     */
    static Set<Member> read(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(AdminWords::member)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Member member(String word) {
        var parts = word.split(":", -1);
        if (parts.length != 3 || !PLATFORMS.contains(parts[0]) || parts[1].isBlank() || parts[2].isBlank()) {
            throw new WrongSetting("WARMUP_ADMINS", "must be slack:T...:U... or discord:GUILD:USER, not " + word);
        }
        return new Member(new Team(parts[0], parts[1]), parts[2]);
    }
}
