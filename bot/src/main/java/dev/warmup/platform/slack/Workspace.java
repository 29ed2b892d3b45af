package dev.warmup.platform.slack;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;

/**
 * The workspace of our token, and who we are in it.
 *
 * @param url of the workspace, with its trailing slash
 */
record Workspace(String team, String url, String botUser, String botId) {
    static final String PLATFORM = "slack";

    /** Members of other workspaces may be in a shared channel; here they are members of ours. */
    Member member(String user) {
        return new Member(identity(), user);
    }

    Channel channel(String id) {
        return new Channel(identity(), id);
    }

    private Team identity() {
        return new Team(PLATFORM, team);
    }
}
