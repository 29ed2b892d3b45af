package dev.warmup.store;

import dev.warmup.team.Member;

/** Lets a member hide before there is a command for it. */
public final class Hiding {
    private Hiding() {}

    /** A member we have seen is counted and not named from now on. */
    public static void hide(Database database, Member member) {
        database.write(handle -> Rows.of(
                        handle.createUpdate("UPDATE member SET hidden = TRUE"
                                + " WHERE platform = :platform AND team = :team AND member = :member"),
                        member)
                .execute());
    }
}
